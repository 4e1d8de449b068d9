DROP INDEX `enquiries_by_receipt`;--> statement-breakpoint
ALTER TABLE `enquiries` ADD `tries` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `enquiries` ADD `next_try_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `enquiries_by_receipt` ON `enquiries` (`receipt_at`,`next_try_at`);--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `notices_failed` integer DEFAULT 0 NOT NULL;