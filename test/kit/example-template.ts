import { loadMunicipalities } from '../../server/src/main/load-example';

/** A program of its own: loads the municipalities and the example data into the database whose URL it is given. */
async function run(): Promise<void> {
  const [adminUrl] = process.argv.slice(2);
  if (!adminUrl) throw new Error('The URL of the database is missing.');
  await loadMunicipalities(adminUrl, { example: true });
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
