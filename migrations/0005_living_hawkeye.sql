CREATE TABLE `proof_results` (
	`key` text PRIMARY KEY NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	`since` integer NOT NULL,
	`commit_id` text NOT NULL,
	`tests` integer NOT NULL,
	`files` text NOT NULL,
	`detail` text
);
