ALTER TABLE `users` ADD `picture` text;--> statement-breakpoint
CREATE UNIQUE INDEX `users_by_picture` ON `users` (`picture`) WHERE picture is not null;