ALTER TABLE `webhook_deliveries` ADD `request_id` text;--> statement-breakpoint
ALTER TABLE `webhook_deliveries` ADD `acknowledged_at` integer;--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_request` ON `webhook_deliveries` (`tenant_id`,`request_id`) WHERE request_id is not null;