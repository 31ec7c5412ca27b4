CREATE TABLE `comment_events` (
	`case_id` text NOT NULL,
	`number` integer NOT NULL,
	`id` text NOT NULL,
	`thread_id` text NOT NULL,
	`deed` text NOT NULL,
	`about` text,
	`target` text,
	`sealed_words` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `number`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`,`thread_id`) REFERENCES `comment_events`(`case_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_events_id` ON `comment_events` (`case_id`,`id`);--> statement-breakpoint
CREATE TABLE `comments_seen` (
	`case_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`user_id` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`case_id`, `thread_id`, `user_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`,`thread_id`) REFERENCES `comment_events`(`case_id`,`id`) ON UPDATE no action ON DELETE no action
);
