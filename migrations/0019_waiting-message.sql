ALTER TABLE `leads` ADD `waiting_message_id` text;
--> statement-breakpoint
UPDATE `leads` SET `waiting_message_id` = (
	SELECT CASE WHEN `body` IS NOT `leads`.`message` THEN `id` END FROM `messages` INDEXED BY `messages_by_thread`
	WHERE `tenant_id` = `leads`.`tenant_id` AND `thread_id` = `leads`.`thread_id` AND `direction` = 'in'
	ORDER BY `id` DESC LIMIT 1
)
WHERE `answer_due_at` IS NOT NULL;
