CREATE TABLE `presence` (
	`case_id` text NOT NULL,
	`stream_id` text NOT NULL,
	`document` text NOT NULL,
	`user_id` text NOT NULL,
	`field` text,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `stream_id`)
);
--> statement-breakpoint
CREATE INDEX `presence_seen` ON `presence` (`seen_at`);