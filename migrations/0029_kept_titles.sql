ALTER TABLE `deals` ADD `kept_title` text;--> statement-breakpoint
CREATE INDEX `deals_by_lead` ON `deals` (`tenant_id`,`lead_id`,`id`) WHERE lead_id is not null;--> statement-breakpoint
CREATE INDEX `deals_kept` ON `deals` (`tenant_id`,`id`) WHERE kept_title is not null;--> statement-breakpoint
ALTER TABLE `tasks` ADD `kept_title` text;
--> statement-breakpoint
CREATE TRIGGER `titles_kept_when_made` AFTER INSERT ON `deals`
WHEN EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` IN (SELECT NEW.`contact_id`
		UNION ALL SELECT `contact_id` FROM `deal_parties` WHERE `tenant_id` = NEW.`tenant_id` AND `deal_id` = NEW.`id`
		UNION ALL SELECT `contact_id` FROM `leads` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`lead_id`) AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	UPDATE `deals` SET `kept_title` = coalesce(`title`, ''), `title` = NULL WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id` AND `kept_title` IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `titles_kept_when_linked` AFTER UPDATE OF `contact_id`, `lead_id` ON `deals`
WHEN NEW.`kept_title` IS NULL AND EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` IN (SELECT NEW.`contact_id`
		UNION ALL SELECT `contact_id` FROM `deal_parties` WHERE `tenant_id` = NEW.`tenant_id` AND `deal_id` = NEW.`id`
		UNION ALL SELECT `contact_id` FROM `leads` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`lead_id`) AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	UPDATE `deals` SET `kept_title` = coalesce(`title`, ''), `title` = NULL WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id` AND `kept_title` IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `titles_kept_when_renamed` AFTER UPDATE OF `title` ON `deals`
WHEN NEW.`kept_title` IS OLD.`kept_title` AND (NEW.`kept_title` IS NOT NULL OR EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` IN (SELECT NEW.`contact_id`
		UNION ALL SELECT `contact_id` FROM `deal_parties` WHERE `tenant_id` = NEW.`tenant_id` AND `deal_id` = NEW.`id`
		UNION ALL SELECT `contact_id` FROM `leads` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`lead_id`) AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL)))
BEGIN
	UPDATE `deals` SET (`kept_title`, `title`) = (
		SELECT iif(`kept`, coalesce(NEW.`title`, ''), NULL), iif(`kept`, NULL, NEW.`title`)
		FROM (SELECT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` IN (SELECT NEW.`contact_id`
		UNION ALL SELECT `contact_id` FROM `deal_parties` WHERE `tenant_id` = NEW.`tenant_id` AND `deal_id` = NEW.`id`
		UNION ALL SELECT `contact_id` FROM `leads` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`lead_id`) AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL)) AS `kept`))
	WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `titles_kept_with_parties` AFTER INSERT ON `deal_parties`
WHEN EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`contact_id` AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
BEGIN
	UPDATE `deals` SET `kept_title` = coalesce(`title`, ''), `title` = NULL WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`deal_id` AND `kept_title` IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `titles_kept_with_people` AFTER UPDATE OF `restricted_at`, `minor_until`, `guardian_agreed_at` ON `contacts`
WHEN (OLD.`restricted_at` IS NOT NULL OR (OLD.`minor_until` IS NOT NULL AND OLD.`guardian_agreed_at` IS NULL)) <> (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL))
BEGIN
	UPDATE `deals` SET `kept_title` = coalesce(`title`, ''), `title` = NULL
	WHERE (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL)) AND `kept_title` IS NULL AND `tenant_id` = NEW.`tenant_id` AND `id` IN (SELECT `id` FROM `deals` WHERE `tenant_id` = NEW.`tenant_id` AND `contact_id` = NEW.`id`
		UNION ALL SELECT `deal_id` FROM `deal_parties` WHERE `tenant_id` = NEW.`tenant_id` AND `contact_id` = NEW.`id`
		UNION ALL SELECT `deals`.`id` FROM `leads` JOIN `deals` ON `deals`.`tenant_id` = `leads`.`tenant_id` AND `deals`.`lead_id` = `leads`.`id` WHERE `leads`.`tenant_id` = NEW.`tenant_id` AND `leads`.`contact_id` = NEW.`id`);
	UPDATE `deals` SET `title` = nullif(`kept_title`, ''), `kept_title` = NULL
	WHERE NOT (NEW.`restricted_at` IS NOT NULL OR (NEW.`minor_until` IS NOT NULL AND NEW.`guardian_agreed_at` IS NULL)) AND `kept_title` IS NOT NULL AND `tenant_id` = NEW.`tenant_id` AND `id` IN (SELECT `id` FROM `deals` WHERE `tenant_id` = NEW.`tenant_id` AND `contact_id` = NEW.`id`
		UNION ALL SELECT `deal_id` FROM `deal_parties` WHERE `tenant_id` = NEW.`tenant_id` AND `contact_id` = NEW.`id`
		UNION ALL SELECT `deals`.`id` FROM `leads` JOIN `deals` ON `deals`.`tenant_id` = `leads`.`tenant_id` AND `deals`.`lead_id` = `leads`.`id` WHERE `leads`.`tenant_id` = NEW.`tenant_id` AND `leads`.`contact_id` = NEW.`id`)
		AND NOT EXISTS (SELECT 1 FROM `contacts` INDEXED BY `contacts_withheld` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL)
		AND `tenant_id` = `deals`.`tenant_id` AND `id` IN (SELECT `deals`.`contact_id`
		UNION ALL SELECT `contact_id` FROM `deal_parties` WHERE `tenant_id` = `deals`.`tenant_id` AND `deal_id` = `deals`.`id`
		UNION ALL SELECT `contact_id` FROM `leads` WHERE `tenant_id` = `deals`.`tenant_id` AND `id` = `deals`.`lead_id`) AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL));
END;
--> statement-breakpoint
CREATE TRIGGER `titles_of_tasks_kept_when_made` AFTER INSERT ON `tasks`
WHEN NEW.`deal_id` IS NOT NULL AND EXISTS (SELECT 1 FROM `deals` INDEXED BY `deals_kept` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`deal_id` AND `kept_title` IS NOT NULL)
BEGIN
	UPDATE `tasks` SET `kept_title` = `title`, `title` = '' WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id` AND `kept_title` IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `titles_of_tasks_kept_when_changed` AFTER UPDATE OF `title`, `deal_id` ON `tasks`
WHEN NEW.`kept_title` IS OLD.`kept_title` AND NEW.`title` <> '' AND (NEW.`kept_title` IS NOT NULL OR EXISTS (SELECT 1 FROM `deals` INDEXED BY `deals_kept` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`deal_id` AND `kept_title` IS NOT NULL))
BEGIN
	UPDATE `tasks` SET (`kept_title`, `title`) = (
		SELECT iif(`kept`, NEW.`title`, NULL), iif(`kept`, '', NEW.`title`) FROM (SELECT EXISTS (SELECT 1 FROM `deals` INDEXED BY `deals_kept` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`deal_id` AND `kept_title` IS NOT NULL) AS `kept`))
	WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `titles_of_tasks_kept_with_deals` AFTER UPDATE OF `kept_title` ON `deals`
WHEN (OLD.`kept_title` IS NULL) <> (NEW.`kept_title` IS NULL)
BEGIN
	UPDATE `tasks` SET `kept_title` = `title`, `title` = ''
	WHERE NEW.`kept_title` IS NOT NULL AND `tenant_id` = NEW.`tenant_id` AND `deal_id` = NEW.`id` AND `kept_title` IS NULL;
	UPDATE `tasks` SET `title` = `kept_title`, `kept_title` = NULL
	WHERE NEW.`kept_title` IS NULL AND `tenant_id` = NEW.`tenant_id` AND `deal_id` = NEW.`id` AND `kept_title` IS NOT NULL;
END;
--> statement-breakpoint
UPDATE `deals` SET `kept_title` = coalesce(`title`, ''), `title` = NULL
WHERE `kept_title` IS NULL AND (`tenant_id`, `id`) IN (
	WITH `hidden` AS (SELECT `tenant_id`, `id` FROM `contacts` WHERE (`restricted_at` IS NOT NULL OR `minor_until` IS NOT NULL) AND (`restricted_at` IS NOT NULL OR `guardian_agreed_at` IS NULL))
	SELECT `deals`.`tenant_id`, `deals`.`id` FROM `hidden` JOIN `deals` ON `deals`.`tenant_id` = `hidden`.`tenant_id` AND `deals`.`contact_id` = `hidden`.`id`
	UNION ALL
	SELECT `deal_parties`.`tenant_id`, `deal_id` FROM `hidden` JOIN `deal_parties` ON `deal_parties`.`tenant_id` = `hidden`.`tenant_id` AND `deal_parties`.`contact_id` = `hidden`.`id`
	UNION ALL
	SELECT `deals`.`tenant_id`, `deals`.`id` FROM `hidden` JOIN `leads` ON `leads`.`tenant_id` = `hidden`.`tenant_id` AND `leads`.`contact_id` = `hidden`.`id`
		JOIN `deals` ON `deals`.`tenant_id` = `leads`.`tenant_id` AND `deals`.`lead_id` = `leads`.`id`
);
