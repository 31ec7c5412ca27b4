CREATE TABLE `daily_reads` (
	`case_id` text NOT NULL,
	`user_id` text NOT NULL,
	`action` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`case_id`, `user_id`, `action`, `day`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `former_case_members` (
	`case_id` text NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`ended_by` text NOT NULL,
	`ended_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `former_case_members_user` ON `former_case_members` (`user_id`,`case_id`);--> statement-breakpoint
ALTER TABLE `access_log` ADD `subject` text;--> statement-breakpoint
ALTER TABLE `case_invitations` ADD `replaces` text;--> statement-breakpoint
ALTER TABLE `plan_versions` ADD `sealed_draft` text;