DROP INDEX `privacy_requests_open`;--> statement-breakpoint
CREATE INDEX `privacy_requests_by_end` ON `privacy_requests` (`tenant_id`,case when extended_to is null then due_on else extended_to end,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `privacy_requests_closed` ON `privacy_requests` (`tenant_id`,`closed_at`,`id`) WHERE closed_at is not null;