ALTER TABLE `contacts` ADD `objections` text;--> statement-breakpoint
CREATE INDEX `contacts_objected` ON `contacts` (`tenant_id`,`id`) WHERE objections is not null;