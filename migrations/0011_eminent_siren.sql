CREATE TABLE `holds` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`file_id` text,
	`matter` text NOT NULL,
	`citation` text,
	`until` text,
	`created_by` text NOT NULL,
	`released_at` integer,
	`released_by` text,
	`request_id` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`file_id`) REFERENCES `files`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `holds_by_file` ON `holds` (`tenant_id`,`file_id`) WHERE file_id is not null;--> statement-breakpoint
CREATE INDEX `holds_by_request` ON `holds` (`tenant_id`,`request_id`) WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX `holds_until` ON `holds` (`until`) WHERE file_id is not null;--> statement-breakpoint
ALTER TABLE `deals` ADD `kept_until` integer;--> statement-breakpoint
CREATE INDEX `deals_kept_until` ON `deals` (`kept_until`) WHERE kept_until is not null;