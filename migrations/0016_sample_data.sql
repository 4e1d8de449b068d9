ALTER TABLE `workspace_settings` ADD `sample_at` integer;--> statement-breakpoint
CREATE INDEX `accounts_of_sample` ON `accounts` (`tenant_id`,`id`) WHERE import_id = 'im_sample';--> statement-breakpoint
CREATE INDEX `contacts_of_sample` ON `contacts` (`tenant_id`,`id`) WHERE import_id = 'im_sample';--> statement-breakpoint
CREATE INDEX `deals_of_sample` ON `deals` (`tenant_id`,`id`) WHERE import_id = 'im_sample';