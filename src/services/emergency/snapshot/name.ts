export const snapshotJob = 'emergency.write-snapshot';
