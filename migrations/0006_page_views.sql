CREATE TABLE `guard_alerts` (
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`day`, `kind`, `name`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `guard_alerts_by_time` ON `guard_alerts` (`at`);--> statement-breakpoint
CREATE TABLE `page_view_months` (
	`month` integer NOT NULL,
	`path` text NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`month`, `path`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `page_views` (
	`analytics_id` text NOT NULL,
	`at` integer NOT NULL,
	`path` text NOT NULL,
	`referrer` text,
	PRIMARY KEY(`analytics_id`, `at`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `page_views_by_time` ON `page_views` (`at`);