CREATE TABLE `tax_numbers` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`company` text NOT NULL,
	`trn_sealed` text NOT NULL,
	`trn_hash` text NOT NULL,
	`last_digits` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tax_numbers_by_number` ON `tax_numbers` (`tenant_id`,`trn_hash`);--> statement-breakpoint
ALTER TABLE `users` ADD `picture` text;--> statement-breakpoint
CREATE UNIQUE INDEX `users_by_picture` ON `users` (`picture`) WHERE picture is not null;