ALTER TABLE `enquiries` ADD `state` text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE `enquiries` ADD `settled_at` integer;--> statement-breakpoint
ALTER TABLE `enquiries` ADD `settled_by` text;--> statement-breakpoint
CREATE INDEX `enquiries_by_state` ON `enquiries` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `enquiries_by_email` ON `enquiries` (`email`);--> statement-breakpoint
ALTER TABLE `guard_alerts` ADD `count` integer DEFAULT 1 NOT NULL;