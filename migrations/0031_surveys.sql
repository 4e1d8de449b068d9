CREATE TABLE `anonymous_answers` (
	`tenant_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`id` text NOT NULL,
	`answers` text NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `survey_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `survey_answers` (
	`tenant_id` text NOT NULL,
	`user_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`answers` text NOT NULL,
	`locale` text NOT NULL,
	`text_version` text NOT NULL,
	`text_sha256` text NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `user_id`, `survey_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `survey_answers_by_survey` ON `survey_answers` (`tenant_id`,`survey_id`);--> statement-breakpoint
CREATE TABLE `survey_participations` (
	`tenant_id` text NOT NULL,
	`user_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `user_id`, `survey_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `survey_participations_by_survey` ON `survey_participations` (`tenant_id`,`survey_id`);--> statement-breakpoint
CREATE TABLE `survey_refusals` (
	`tenant_id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`request_id` text,
	PRIMARY KEY(`tenant_id`, `user_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `survey_sums` (
	`tenant_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question` integer NOT NULL,
	`value` integer NOT NULL,
	`n` integer NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `survey_id`, `question`, `value`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `surveys` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_by` text NOT NULL,
	`title_en` text NOT NULL,
	`title_ar` text NOT NULL,
	`purpose_en` text NOT NULL,
	`purpose_ar` text NOT NULL,
	`questions` text NOT NULL,
	`is_anonymous` integer NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `surveys_by_end` ON `surveys` (`tenant_id`,`ends_at`);