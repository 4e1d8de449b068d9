CREATE INDEX `deals_with_step_by_owner` ON `deals` (`tenant_id`,`owner_id`,`next_step_at`,`id`) WHERE status = 'open' and next_step_at is not null;
--> statement-breakpoint
ALTER TABLE `work_counts` ADD `open_leads` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
INSERT INTO `work_counts` (`tenant_id`, `scope`, `open_leads`)
WITH `open` AS (
	SELECT `tenant_id`, `team_id`, `owner_id` FROM `leads` WHERE `next_follow_up_at` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = `leads`.`tenant_id` AND `id` = `leads`.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
), `scoped` AS (
	SELECT `tenant_id`, '*' AS `scope` FROM `open`
	UNION ALL
	SELECT `tenant_id`, 't:' || `team_id` FROM `open` WHERE `team_id` IS NOT NULL
	UNION ALL
	SELECT `tenant_id`, 'o:' || `owner_id` FROM `open` WHERE `owner_id` IS NOT NULL
)
SELECT `tenant_id`, `scope`, count(*) FROM `scoped` WHERE true GROUP BY `tenant_id`, `scope`
ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `open_leads` = excluded.`open_leads`;
--> statement-breakpoint
DROP TRIGGER `leads_counted_when_made`;
--> statement-breakpoint
DROP TRIGGER `leads_counted_when_deleted`;
--> statement-breakpoint
DROP TRIGGER `hidden_people_not_counted`;
--> statement-breakpoint
DROP TRIGGER `hidden_people_counted_before_they_go`;
--> statement-breakpoint
CREATE TRIGGER `leads_counted_when_made` AFTER INSERT ON `leads`
WHEN (NEW.`answer_due_at` IS NOT NULL OR NEW.`next_follow_up_at` IS NOT NULL)
	AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `waiting`, `unassigned`, `open_leads`)
	SELECT NEW.`tenant_id`, `scope`, NEW.`answer_due_at` IS NOT NULL, NEW.`owner_id` IS NULL AND NEW.`next_follow_up_at` IS NOT NULL, NEW.`next_follow_up_at` IS NOT NULL
	FROM (SELECT '*' AS `scope` UNION ALL SELECT 't:' || NEW.`team_id` UNION ALL SELECT 'o:' || NEW.`owner_id`)
	WHERE `scope` IS NOT NULL
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `waiting` = `waiting` + excluded.`waiting`,
		`unassigned` = `unassigned` + excluded.`unassigned`, `open_leads` = `open_leads` + excluded.`open_leads`;
END;
--> statement-breakpoint
CREATE TRIGGER `open_leads_counted_when_changed` AFTER UPDATE OF `next_follow_up_at`, `owner_id`, `team_id`, `contact_id` ON `leads`
WHEN (OLD.`next_follow_up_at` IS NULL) <> (NEW.`next_follow_up_at` IS NULL)
	OR OLD.`owner_id` IS NOT NEW.`owner_id`
	OR OLD.`team_id` IS NOT NEW.`team_id`
	OR OLD.`contact_id` IS NOT NEW.`contact_id`
BEGIN
	UPDATE `work_counts` SET `open_leads` = `open_leads` - 1
	WHERE OLD.`next_follow_up_at` IS NOT NULL
		AND `tenant_id` = OLD.`tenant_id` AND `scope` IN ('*', 't:' || OLD.`team_id`, 'o:' || OLD.`owner_id`)
		AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = OLD.`tenant_id` AND `id` = OLD.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL));
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `open_leads`)
	SELECT NEW.`tenant_id`, `scope`, 1
	FROM (SELECT '*' AS `scope` UNION ALL SELECT 't:' || NEW.`team_id` UNION ALL SELECT 'o:' || NEW.`owner_id`)
	WHERE `scope` IS NOT NULL AND NEW.`next_follow_up_at` IS NOT NULL
		AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `open_leads` = `open_leads` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `leads_counted_when_deleted` AFTER DELETE ON `leads`
WHEN (OLD.`answer_due_at` IS NOT NULL OR OLD.`next_follow_up_at` IS NOT NULL)
	AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = OLD.`tenant_id` AND `id` = OLD.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	UPDATE `work_counts` SET `waiting` = `waiting` - (OLD.`answer_due_at` IS NOT NULL), `unassigned` = `unassigned` - (OLD.`owner_id` IS NULL AND OLD.`next_follow_up_at` IS NOT NULL),
		`open_leads` = `open_leads` - (OLD.`next_follow_up_at` IS NOT NULL)
	WHERE `tenant_id` = OLD.`tenant_id` AND `scope` IN ('*', 't:' || OLD.`team_id`, 'o:' || OLD.`owner_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `hidden_people_not_counted` AFTER UPDATE OF `restricted_at`, `minor_until`, `guardian_agreed_at` ON `contacts`
WHEN (OLD.`restricted_at` IS NOT NULL OR (OLD.`minor_until` IS NOT NULL AND OLD.`guardian_agreed_at` IS NULL)) <> (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))
BEGIN
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `waiting`, `unassigned`, `open_leads`, `deals`)
	SELECT NEW.`tenant_id`, `scope`, (1 - 2 * (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))) * sum(`waiting`),
		(1 - 2 * (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))) * sum(`unassigned`),
		(1 - 2 * (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))) * sum(`open_leads`),
		(1 - 2 * (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))) * sum(`deals`) FROM (
		SELECT CASE `kind` WHEN 1 THEN '*' WHEN 2 THEN 't:' || `team_id` ELSE 'o:' || `owner_id` END AS `scope`, `waiting`, `unassigned`, `open_leads`, `deals`
		FROM (
			SELECT `team_id`, `owner_id`, `answer_due_at` IS NOT NULL AS `waiting`, `owner_id` IS NULL AND `next_follow_up_at` IS NOT NULL AS `unassigned`,
				`next_follow_up_at` IS NOT NULL AS `open_leads`, 0 AS `deals`
			FROM `leads` WHERE `tenant_id` = NEW.`tenant_id` AND `contact_id` = NEW.`id`
			UNION ALL
			SELECT `team_id`, `owner_id`, 0, 0, 0, `status` = 'open' AND `next_step_at` IS NOT NULL
			FROM `deals` WHERE `tenant_id` = NEW.`tenant_id` AND `contact_id` = NEW.`id`
		), (SELECT 1 AS `kind` UNION ALL SELECT 2 UNION ALL SELECT 3)
	)
	WHERE `scope` IS NOT NULL AND `waiting` + `unassigned` + `open_leads` + `deals` > 0 GROUP BY `scope`
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `waiting` = `waiting` + excluded.`waiting`, `unassigned` = `unassigned` + excluded.`unassigned`,
		`open_leads` = `open_leads` + excluded.`open_leads`, `deals` = `deals` + excluded.`deals`;
END;
--> statement-breakpoint
CREATE TRIGGER `hidden_people_counted_before_they_go` BEFORE DELETE ON `contacts`
WHEN (OLD.`restricted_at` IS NOT NULL OR (OLD.`minor_until` IS NOT NULL AND OLD.`guardian_agreed_at` IS NULL))
BEGIN
	INSERT INTO `work_counts` (`tenant_id`, `scope`, `waiting`, `unassigned`, `open_leads`, `deals`)
	SELECT OLD.`tenant_id`, `scope`, sum(`waiting`), sum(`unassigned`), sum(`open_leads`), sum(`deals`) FROM (
		SELECT CASE `kind` WHEN 1 THEN '*' WHEN 2 THEN 't:' || `team_id` ELSE 'o:' || `owner_id` END AS `scope`, `waiting`, `unassigned`, `open_leads`, `deals`
		FROM (
			SELECT `team_id`, `owner_id`, `answer_due_at` IS NOT NULL AS `waiting`, `owner_id` IS NULL AND `next_follow_up_at` IS NOT NULL AS `unassigned`,
				`next_follow_up_at` IS NOT NULL AS `open_leads`, 0 AS `deals`
			FROM `leads` WHERE `tenant_id` = OLD.`tenant_id` AND `contact_id` = OLD.`id`
			UNION ALL
			SELECT `team_id`, `owner_id`, 0, 0, 0, `status` = 'open' AND `next_step_at` IS NOT NULL
			FROM `deals` WHERE `tenant_id` = OLD.`tenant_id` AND `contact_id` = OLD.`id`
		), (SELECT 1 AS `kind` UNION ALL SELECT 2 UNION ALL SELECT 3)
	)
	WHERE `scope` IS NOT NULL AND `waiting` + `unassigned` + `open_leads` + `deals` > 0 GROUP BY `scope`
	ON CONFLICT (`tenant_id`, `scope`) DO UPDATE SET `waiting` = `waiting` + excluded.`waiting`, `unassigned` = `unassigned` + excluded.`unassigned`,
		`open_leads` = `open_leads` + excluded.`open_leads`, `deals` = `deals` + excluded.`deals`;
END;
