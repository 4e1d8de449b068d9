CREATE TABLE `enquiries` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`locale` text NOT NULL,
	`topic` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`message` text NOT NULL,
	`due_at` integer NOT NULL,
	`receipt_at` integer
);
--> statement-breakpoint
CREATE INDEX `enquiries_by_receipt` ON `enquiries` (`receipt_at`,`at`);--> statement-breakpoint
CREATE INDEX `enquiries_by_time` ON `enquiries` (`at`);--> statement-breakpoint
CREATE TABLE `health_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`part` text NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `health_changes_by_time` ON `health_changes` (`at`);--> statement-breakpoint
CREATE TABLE `health_days` (
	`day` text NOT NULL,
	`part` text NOT NULL,
	`ok` integer NOT NULL,
	`slow` integer NOT NULL,
	`down` integer NOT NULL,
	`last_state` text NOT NULL,
	`last_ms` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`day`, `part`)
);
--> statement-breakpoint
CREATE INDEX `health_days_by_time` ON `health_days` (`last_at`);