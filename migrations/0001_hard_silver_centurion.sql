CREATE TABLE `policy_texts` (
	`tenant_id` text NOT NULL,
	`version` integer NOT NULL,
	`locale` text NOT NULL,
	`content` text NOT NULL,
	`sections` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `version`, `locale`)
);
--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`effective_on` text NOT NULL,
	`effective_at` integer NOT NULL,
	`material` integer NOT NULL,
	`summary` text NOT NULL,
	`sha256_en` text NOT NULL,
	`sha256_ar` text NOT NULL,
	`law_reason` text,
	`prepared_by` text NOT NULL,
	`approved_by` text,
	`noticed_at` integer,
	`notices_sent` integer DEFAULT 0 NOT NULL,
	`published_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_versions_by_version` ON `policy_versions` (`tenant_id`,`version`);--> statement-breakpoint
CREATE TABLE `register_entries` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_by` text NOT NULL,
	`register` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`state` text NOT NULL,
	`fields` text NOT NULL,
	`marks` text NOT NULL,
	`due_at` integer,
	`closed_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `register_entries_by_register` ON `register_entries` (`tenant_id`,`register`,`id`);--> statement-breakpoint
CREATE INDEX `register_entries_due` ON `register_entries` (`tenant_id`,`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `register_entries_in_every_workspace` ON `register_entries` (`tenant_id`,`id`) WHERE register = 'business-transfers' and state = 'announced';--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`token_hash` text NOT NULL,
	`awaiting_since` integer,
	`text_sha256` text NOT NULL,
	`confirmed_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_by_email` ON `subscriptions` (`tenant_id`,`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_by_token` ON `subscriptions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `subscriptions_awaiting` ON `subscriptions` (`awaiting_since`);--> statement-breakpoint
ALTER TABLE `policy_acknowledgements` ADD `how` text DEFAULT 'sign-up' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `policy_notice` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `policy_pending` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `policy_pending_from` integer;