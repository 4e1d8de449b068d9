ALTER TABLE `policy_acknowledgements` ADD `document` text DEFAULT 'privacy' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `terms_notice` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `terms_pending` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `terms_pending_from` integer;--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `terms_told`;