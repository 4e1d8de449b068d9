CREATE TABLE `consent_records` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`subject_key` text NOT NULL,
	`consent_id` text NOT NULL,
	`action` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`banner_version` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`text_sha256` text NOT NULL,
	`language` text NOT NULL,
	`jurisdiction` text NOT NULL,
	`jurisdiction_found_by` text NOT NULL,
	`gpc` integer NOT NULL,
	`method` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consent_records_by_subject` ON `consent_records` (`subject_key`,`at`);--> statement-breakpoint
CREATE INDEX `consent_records_by_time` ON `consent_records` (`at`);