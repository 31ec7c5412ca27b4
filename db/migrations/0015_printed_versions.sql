CREATE TABLE `printed_versions` (
	`case_id` text NOT NULL,
	`file_hash` text NOT NULL,
	`content_hash` text NOT NULL,
	`printed_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `file_hash`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `printed_versions_file` ON `printed_versions` (`file_hash`);