CREATE TABLE `plan_answers` (
	`case_id` text NOT NULL,
	`version` integer NOT NULL,
	`party` text NOT NULL,
	`number` integer NOT NULL,
	`answer` text NOT NULL,
	`sealed_remark` text,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `version`, `party`, `number`),
	FOREIGN KEY (`case_id`,`version`) REFERENCES `plan_versions`(`case_id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `plan_approvals` (
	`case_id` text NOT NULL,
	`version` integer NOT NULL,
	`number` integer NOT NULL,
	`approved` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `version`, `number`),
	FOREIGN KEY (`case_id`,`version`) REFERENCES `plan_versions`(`case_id`,`version`) ON UPDATE no action ON DELETE no action
);
