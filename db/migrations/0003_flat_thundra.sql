ALTER TABLE `access_log` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `access_log` ADD `previous_hash` text;--> statement-breakpoint
ALTER TABLE `access_log` ADD `hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `access_log_chain` ON `access_log` (`case_id`,`number`);--> statement-breakpoint
ALTER TABLE `cases` ADD `log_number` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `log_hash` text;