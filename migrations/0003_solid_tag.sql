ALTER TABLE `events` ADD `salt` text;--> statement-breakpoint
ALTER TABLE `events` ADD `detail_hash` text;--> statement-breakpoint
ALTER TABLE `events` ADD `link` text;