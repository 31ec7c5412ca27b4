ALTER TABLE `cases` ADD `delete_on` text;--> statement-breakpoint
CREATE INDEX `cases_delete` ON `cases` (`delete_on`);