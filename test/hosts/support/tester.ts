/** The plain user of these tests. He exists only in the /etc of a private host, and his ids are nobody's here. */
export const TESTER = { name: 'tester', uid: 59_876, firstSubordinateId: 1_500_000_000 } as const;
