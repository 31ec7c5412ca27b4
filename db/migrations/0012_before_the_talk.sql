CREATE TABLE `opening_sides` (
	`case_id` text NOT NULL,
	`side` text NOT NULL,
	`sealed` text NOT NULL,
	`ready_by` text NOT NULL,
	`ready_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `side`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
