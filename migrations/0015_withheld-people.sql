ALTER TABLE `contacts` ADD `minor_until` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `guardian_id` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `guardian_agreed_at` integer;--> statement-breakpoint
CREATE INDEX `contacts_withheld` ON `contacts` (`tenant_id`,`id`) WHERE restricted_at is not null or minor_until is not null;