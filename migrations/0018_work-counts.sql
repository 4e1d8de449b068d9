CREATE TABLE `work_counts` (
	`tenant_id` text NOT NULL,
	`scope` text NOT NULL,
	`waiting` integer DEFAULT 0 NOT NULL,
	`unassigned` integer DEFAULT 0 NOT NULL,
	`deals` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`tenant_id`, `scope`)
);
--> statement-breakpoint
ALTER TABLE `memberships` ADD `waiting` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
INSERT INTO `work_counts` (`tenant_id`, `scope`, `waiting`, `unassigned`, `deals`)
WITH `found` AS (
	SELECT `tenant_id`, `team_id`, `owner_id`, `answer_due_at` IS NOT NULL AS `waiting`, `owner_id` IS NULL AND `next_follow_up_at` IS NOT NULL AS `unassigned`, 0 AS `deals` FROM `leads` WHERE NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = `leads`.`tenant_id` AND `id` = `leads`.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
	UNION ALL
	SELECT `tenant_id`, `team_id`, `owner_id`, 0, 0, `status` = 'open' AND `next_step_at` IS NOT NULL FROM `deals` WHERE NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = `deals`.`tenant_id` AND `id` = `deals`.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
), `counted` AS (
	SELECT * FROM `found` WHERE `waiting` + `unassigned` + `deals` > 0
), `scoped` AS (
	SELECT `tenant_id`, '*' AS `scope`, `waiting`, `unassigned`, `deals` FROM `counted`
	UNION ALL
	SELECT `tenant_id`, 't:' || `team_id`, `waiting`, `unassigned`, `deals` FROM `counted` WHERE `team_id` IS NOT NULL
	UNION ALL
	SELECT `tenant_id`, 'o:' || `owner_id`, `waiting`, `unassigned`, `deals` FROM `counted` WHERE `owner_id` IS NOT NULL
)
SELECT `tenant_id`, `scope`, sum(`waiting`), sum(`unassigned`), sum(`deals`) FROM `scoped` GROUP BY `tenant_id`, `scope`;
--> statement-breakpoint
UPDATE `memberships` SET `waiting` = `counted`.`waiting` FROM `work_counts` AS `counted`
WHERE `counted`.`tenant_id` = `memberships`.`tenant_id` AND `counted`.`scope` = 'o:' || `memberships`.`user_id`;
--> statement-breakpoint
CREATE TRIGGER `members_told_when_counted` AFTER INSERT ON `work_counts`
WHEN NEW.`scope` LIKE 'o:%' AND NEW.`waiting` <> 0
BEGIN
	UPDATE `memberships` SET `waiting` = NEW.`waiting` WHERE `tenant_id` = NEW.`tenant_id` AND `user_id` = substr(NEW.`scope`, 3);
END;
--> statement-breakpoint
CREATE TRIGGER `members_told_when_recounted` AFTER UPDATE OF `waiting` ON `work_counts`
WHEN NEW.`scope` LIKE 'o:%' AND OLD.`waiting` <> NEW.`waiting`
BEGIN
	UPDATE `memberships` SET `waiting` = NEW.`waiting` WHERE `tenant_id` = NEW.`tenant_id` AND `user_id` = substr(NEW.`scope`, 3);
END;
--> statement-breakpoint
CREATE TRIGGER `members_told_when_they_join` AFTER INSERT ON `memberships`
BEGIN
	UPDATE `memberships` SET `waiting` = `counted`.`waiting` FROM `work_counts` AS `counted`
	WHERE `memberships`.`tenant_id` = NEW.`tenant_id` AND `memberships`.`user_id` = NEW.`user_id`
		AND `counted`.`tenant_id` = NEW.`tenant_id` AND `counted`.`scope` = 'o:' || NEW.`user_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `leads_counted_when_made` AFTER INSERT ON `leads`
WHEN (NEW.`answer_due_at` IS NOT NULL OR (NEW.`owner_id` IS NULL AND NEW.`next_follow_up_at` IS NOT NULL))
	AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `waiting`, `unassigned`)
	SELECT NEW.`tenant_id`, `scope`, NEW.`answer_due_at` IS NOT NULL, NEW.`owner_id` IS NULL AND NEW.`next_follow_up_at` IS NOT NULL
	FROM (SELECT '*' AS `scope` UNION ALL SELECT 't:' || NEW.`team_id` UNION ALL SELECT 'o:' || NEW.`owner_id`)
	WHERE `scope` IS NOT NULL
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `waiting` = `waiting` + excluded.`waiting`, `unassigned` = `unassigned` + excluded.`unassigned`;
END;
--> statement-breakpoint
CREATE TRIGGER `leads_counted_when_changed` AFTER UPDATE OF `answer_due_at`, `next_follow_up_at`, `owner_id`, `team_id`, `contact_id` ON `leads`
WHEN (OLD.`answer_due_at` IS NULL) <> (NEW.`answer_due_at` IS NULL)
	OR (OLD.`next_follow_up_at` IS NULL) <> (NEW.`next_follow_up_at` IS NULL)
	OR OLD.`owner_id` IS NOT NEW.`owner_id`
	OR OLD.`team_id` IS NOT NEW.`team_id`
	OR OLD.`contact_id` IS NOT NEW.`contact_id`
BEGIN
	UPDATE `work_counts` SET `waiting` = `waiting` - (OLD.`answer_due_at` IS NOT NULL), `unassigned` = `unassigned` - (OLD.`owner_id` IS NULL AND OLD.`next_follow_up_at` IS NOT NULL)
	WHERE (OLD.`answer_due_at` IS NOT NULL OR (OLD.`owner_id` IS NULL AND OLD.`next_follow_up_at` IS NOT NULL))
		AND `tenant_id` = OLD.`tenant_id` AND `scope` IN ('*', 't:' || OLD.`team_id`, 'o:' || OLD.`owner_id`)
		AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = OLD.`tenant_id` AND `id` = OLD.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL));
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `waiting`, `unassigned`)
	SELECT NEW.`tenant_id`, `scope`, NEW.`answer_due_at` IS NOT NULL, NEW.`owner_id` IS NULL AND NEW.`next_follow_up_at` IS NOT NULL
	FROM (SELECT '*' AS `scope` UNION ALL SELECT 't:' || NEW.`team_id` UNION ALL SELECT 'o:' || NEW.`owner_id`)
	WHERE `scope` IS NOT NULL AND (NEW.`answer_due_at` IS NOT NULL OR (NEW.`owner_id` IS NULL AND NEW.`next_follow_up_at` IS NOT NULL))
		AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `waiting` = `waiting` + excluded.`waiting`, `unassigned` = `unassigned` + excluded.`unassigned`;
END;
--> statement-breakpoint
CREATE TRIGGER `leads_counted_when_deleted` AFTER DELETE ON `leads`
WHEN (OLD.`answer_due_at` IS NOT NULL OR (OLD.`owner_id` IS NULL AND OLD.`next_follow_up_at` IS NOT NULL))
	AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = OLD.`tenant_id` AND `id` = OLD.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	UPDATE `work_counts` SET `waiting` = `waiting` - (OLD.`answer_due_at` IS NOT NULL), `unassigned` = `unassigned` - (OLD.`owner_id` IS NULL AND OLD.`next_follow_up_at` IS NOT NULL)
	WHERE `tenant_id` = OLD.`tenant_id` AND `scope` IN ('*', 't:' || OLD.`team_id`, 'o:' || OLD.`owner_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `deals_counted_when_made` AFTER INSERT ON `deals`
WHEN NEW.`status` = 'open' AND NEW.`next_step_at` IS NOT NULL
	AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `deals`)
	SELECT NEW.`tenant_id`, `scope`, 1
	FROM (SELECT '*' AS `scope` UNION ALL SELECT 't:' || NEW.`team_id` UNION ALL SELECT 'o:' || NEW.`owner_id`)
	WHERE `scope` IS NOT NULL
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `deals` = `deals` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `deals_counted_when_changed` AFTER UPDATE OF `status`, `next_step_at`, `owner_id`, `team_id`, `contact_id` ON `deals`
WHEN (OLD.`status` = 'open' AND OLD.`next_step_at` IS NOT NULL) <> (NEW.`status` = 'open' AND NEW.`next_step_at` IS NOT NULL)
	OR OLD.`owner_id` IS NOT NEW.`owner_id`
	OR OLD.`team_id` IS NOT NEW.`team_id`
	OR OLD.`contact_id` IS NOT NEW.`contact_id`
BEGIN
	UPDATE `work_counts` SET `deals` = `deals` - 1
	WHERE OLD.`status` = 'open' AND OLD.`next_step_at` IS NOT NULL
		AND `tenant_id` = OLD.`tenant_id` AND `scope` IN ('*', 't:' || OLD.`team_id`, 'o:' || OLD.`owner_id`)
		AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = OLD.`tenant_id` AND `id` = OLD.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL));
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `deals`)
	SELECT NEW.`tenant_id`, `scope`, 1
	FROM (SELECT '*' AS `scope` UNION ALL SELECT 't:' || NEW.`team_id` UNION ALL SELECT 'o:' || NEW.`owner_id`)
	WHERE `scope` IS NOT NULL AND NEW.`status` = 'open' AND NEW.`next_step_at` IS NOT NULL
		AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `deals` = `deals` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `deals_counted_when_deleted` AFTER DELETE ON `deals`
WHEN OLD.`status` = 'open' AND OLD.`next_step_at` IS NOT NULL
	AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = OLD.`tenant_id` AND `id` = OLD.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	UPDATE `work_counts` SET `deals` = `deals` - 1
	WHERE `tenant_id` = OLD.`tenant_id` AND `scope` IN ('*', 't:' || OLD.`team_id`, 'o:' || OLD.`owner_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `hidden_people_not_counted` AFTER UPDATE OF `restricted_at`, `minor_until`, `guardian_agreed_at` ON `contacts`
WHEN (OLD.`restricted_at` IS NOT NULL OR (OLD.`minor_until` IS NOT NULL AND OLD.`guardian_agreed_at` IS NULL)) <> (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))
BEGIN
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `waiting`, `unassigned`, `deals`)
	SELECT NEW.`tenant_id`, `scope`, (1 - 2 * (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))) * sum(`waiting`), (1 - 2 * (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))) * sum(`unassigned`), (1 - 2 * (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))) * sum(`deals`) FROM (
		SELECT CASE `kind` WHEN 1 THEN '*' WHEN 2 THEN 't:' || `team_id` ELSE 'o:' || `owner_id` END AS `scope`, `waiting`, `unassigned`, `deals`
		FROM (
			SELECT `team_id`, `owner_id`, `answer_due_at` IS NOT NULL AS `waiting`, `owner_id` IS NULL AND `next_follow_up_at` IS NOT NULL AS `unassigned`, 0 AS `deals`
			FROM `leads` WHERE `tenant_id` = NEW.`tenant_id` AND `contact_id` = NEW.`id`
			UNION ALL
			SELECT `team_id`, `owner_id`, 0, 0, `status` = 'open' AND `next_step_at` IS NOT NULL
			FROM `deals` WHERE `tenant_id` = NEW.`tenant_id` AND `contact_id` = NEW.`id`
		), (SELECT 1 AS `kind` UNION ALL SELECT 2 UNION ALL SELECT 3)
	)
	WHERE `scope` IS NOT NULL AND `waiting` + `unassigned` + `deals` > 0 GROUP BY `scope`
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `waiting` = `waiting` + excluded.`waiting`,
		`unassigned` = `unassigned` + excluded.`unassigned`, `deals` = `deals` + excluded.`deals`;
END;
--> statement-breakpoint
CREATE TRIGGER `hidden_people_counted_before_they_go` BEFORE DELETE ON `contacts`
WHEN (OLD.`restricted_at` IS NOT NULL OR (OLD.`minor_until` IS NOT NULL AND OLD.`guardian_agreed_at` IS NULL))
BEGIN
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `waiting`, `unassigned`, `deals`)
	SELECT OLD.`tenant_id`, `scope`, sum(`waiting`), sum(`unassigned`), sum(`deals`) FROM (
		SELECT CASE `kind` WHEN 1 THEN '*' WHEN 2 THEN 't:' || `team_id` ELSE 'o:' || `owner_id` END AS `scope`, `waiting`, `unassigned`, `deals`
		FROM (
			SELECT `team_id`, `owner_id`, `answer_due_at` IS NOT NULL AS `waiting`, `owner_id` IS NULL AND `next_follow_up_at` IS NOT NULL AS `unassigned`, 0 AS `deals`
			FROM `leads` WHERE `tenant_id` = OLD.`tenant_id` AND `contact_id` = OLD.`id`
			UNION ALL
			SELECT `team_id`, `owner_id`, 0, 0, `status` = 'open' AND `next_step_at` IS NOT NULL
			FROM `deals` WHERE `tenant_id` = OLD.`tenant_id` AND `contact_id` = OLD.`id`
		), (SELECT 1 AS `kind` UNION ALL SELECT 2 UNION ALL SELECT 3)
	)
	WHERE `scope` IS NOT NULL AND `waiting` + `unassigned` + `deals` > 0 GROUP BY `scope`
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `waiting` = `waiting` + excluded.`waiting`,
		`unassigned` = `unassigned` + excluded.`unassigned`, `deals` = `deals` + excluded.`deals`;
END;
