CREATE TABLE `mail_consents` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`address_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`channel` text NOT NULL,
	`action` text NOT NULL,
	`how` text NOT NULL,
	`text_version` text,
	`text_sha256` text,
	`locale` text,
	`country` text,
	`law` text,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `mail_consents_by_address` ON `mail_consents` (`tenant_id`,`address_hash`,`id`);--> statement-breakpoint
CREATE TABLE `mail_subscriptions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`email` text NOT NULL,
	`address_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`locale` text NOT NULL,
	`country` text,
	`law` text NOT NULL,
	`text_version` text NOT NULL,
	`text_sha256` text NOT NULL,
	`awaiting_since` integer,
	`consent_id` text,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_subscriptions_by_email` ON `mail_subscriptions` (`tenant_id`,`purpose`,`email`);--> statement-breakpoint
CREATE INDEX `mail_subscriptions_by_address` ON `mail_subscriptions` (`tenant_id`,`address_hash`);--> statement-breakpoint
CREATE INDEX `mail_subscriptions_awaiting` ON `mail_subscriptions` (`awaiting_since`);--> statement-breakpoint
CREATE TABLE `mail_suppressions` (
	`tenant_id` text NOT NULL,
	`hash` text NOT NULL,
	`purpose` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `hash`, `purpose`)
);
--> statement-breakpoint
CREATE TABLE `mailing_sends` (
	`tenant_id` text NOT NULL,
	`mailing_id` text NOT NULL,
	`address_hash` text NOT NULL,
	`at` integer NOT NULL,
	`excluded` text,
	`basis` text,
	`law` text NOT NULL,
	`consent_id` text,
	PRIMARY KEY(`tenant_id`, `mailing_id`, `address_hash`)
);
--> statement-breakpoint
CREATE TABLE `mailings` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_by` text NOT NULL,
	`purpose` text NOT NULL,
	`subject_en` text NOT NULL,
	`subject_ar` text NOT NULL,
	`body_en` text NOT NULL,
	`body_ar` text NOT NULL,
	`state` text NOT NULL,
	`sent_count` integer DEFAULT 0 NOT NULL,
	`excluded_count` integer DEFAULT 0 NOT NULL,
	`sent_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
