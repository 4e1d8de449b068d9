CREATE TABLE `terms_texts` (
	`tenant_id` text NOT NULL,
	`version` integer NOT NULL,
	`locale` text NOT NULL,
	`content` text NOT NULL,
	`sections` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `version`, `locale`)
);
--> statement-breakpoint
CREATE TABLE `terms_versions` (
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
	`notices_failed` integer DEFAULT 0 NOT NULL,
	`published_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_versions_by_version` ON `terms_versions` (`tenant_id`,`version`);--> statement-breakpoint
ALTER TABLE `users` ADD `terms_told` integer;