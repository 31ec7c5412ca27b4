CREATE TABLE `handovers` (
	`case_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`token_hash` text NOT NULL,
	`sealed_parties` text NOT NULL,
	`code_hash` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`expired_at` integer,
	`revoked_at` integer,
	`revoked_by` text,
	`opens` integer DEFAULT 0 NOT NULL,
	`last_opened_at` integer,
	`mail_id` text,
	PRIMARY KEY(`case_id`, `id`),
	FOREIGN KEY (`case_id`,`version`) REFERENCES `plan_versions`(`case_id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handovers_token` ON `handovers` (`token_hash`);--> statement-breakpoint
CREATE INDEX `handovers_expiry` ON `handovers` (`expired_at`,`expires_at`);