CREATE TABLE `ended_workspaces` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer NOT NULL,
	`purged_at` integer,
	`agreements` text NOT NULL,
	`ledger_number` integer,
	`certificate` text,
	`history_until` text,
	`kept_until` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ended_workspaces_by_slug` ON `ended_workspaces` (`slug`);--> statement-breakpoint
CREATE INDEX `ended_workspaces_kept` ON `ended_workspaces` (`kept_until`);--> statement-breakpoint
CREATE TABLE `former_doors` (
	`tenant_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`ended_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `token_hash`)
);
--> statement-breakpoint
CREATE INDEX `former_doors_ended` ON `former_doors` (`ended_at`);--> statement-breakpoint
CREATE TABLE `former_members` (
	`tenant_id` text NOT NULL,
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`ended_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `workspace_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `former_members_by_user` ON `former_members` (`user_id`);--> statement-breakpoint
CREATE INDEX `former_members_ended` ON `former_members` (`ended_at`);--> statement-breakpoint
ALTER TABLE `workspaces` ADD `lifecycle` text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `lifecycle_since` integer;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `purge_at` integer;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `last_notice` integer;--> statement-breakpoint
CREATE INDEX `workspaces_ending` ON `workspaces` (`purge_at`) WHERE purge_at is not null;