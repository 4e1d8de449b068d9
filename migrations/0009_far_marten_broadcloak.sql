CREATE TABLE `privacy_request_steps` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`request_id` text NOT NULL,
	`actor` text NOT NULL,
	`act` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `privacy_request_steps_by_request` ON `privacy_request_steps` (`tenant_id`,`request_id`,`id`);--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `door` text DEFAULT 'desk' NOT NULL;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `purpose` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `details` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `rule_id` text DEFAULT 'AE' NOT NULL;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `rule_found_by` text DEFAULT 'workspace' NOT NULL;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `country` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `extended_to` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `ticket_id` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `joined_to` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `asked` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `code_issued_at` integer;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `codes_sent` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `code_tries` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `verified_at` integer;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `refused_under` text;--> statement-breakpoint
ALTER TABLE `privacy_requests` ADD `warned` text;--> statement-breakpoint
CREATE INDEX `privacy_requests_open` ON `privacy_requests` (`tenant_id`,`due_on`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `privacy_requests_by_ticket` ON `privacy_requests` (`ticket_id`) WHERE ticket_id is not null;