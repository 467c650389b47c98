/**
 * Types that hold data though the AWS service specification does not mark them as stateful: tables of rows, images, and databases in
 * memory that keep snapshots, by the page of each in the template reference.
 */
const types: ReadonlySet<string> = new Set(["AWS::Cassandra::Table", "AWS::ECR::Repository", "AWS::MemoryDB::Cluster"]);

/** Whether a type holds data though the AWS service specification does not say so. */
export function holdsData(type: string): boolean {
  return types.has(type);
}
