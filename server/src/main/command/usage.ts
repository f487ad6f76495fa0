/** What is printed when nothing, or something unknown, was asked for. */
export const USAGE = `pnpm utblick <command>

  sources [--loaded]              counts the documents' items that something configured names as its source
                                  (with --loaded, or with DATABASE_URL set, in the database too)
  tenant check FILE               says what is wrong in a tenant's file, line by line
  tenant diff FILE                says what would change if the file were applied
  tenant apply FILE [--from DATE] [--reason TEXT]
                                  stores the file as the tenant's next version, in force from the date (today)
  tenant export KEY [FILE]        writes the version in force as YAML
  example remove                  removes all invented people, units, activities, rounds and decisions
  passwords accept KEY            lets people of a tenant in by password again, when its own directory is away
  schema                          prints the JSON Schema of a tenant's file

The database is the one in DATABASE_URL, or else the embedded one, which must not be in use by a running server.`;
