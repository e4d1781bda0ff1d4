// What ./dev coverage makes of the counts of lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsIn, rangesOf, summed } from './coverage.mjs';

const kReport = `SF:/tree/src/base/a.h
FN:1,f
DA:1,3
DA:2,0
DA:3,0
end_of_record
SF:/tree/tests/base/a_test.cc
DA:1,0
end_of_record
SF:/tree/src/app/words/b.cc
DA:7,1
end_of_record
`;

test('only lines of src count, each under its room', () => {
  const { rooms, missed } = summed(countsIn(kReport, '/tree'));
  assert.deepEqual([...rooms], [['src/app/words', [1, 1]], ['src/base', [1, 3]]]);
  assert.deepEqual(missed, [{ path: 'src/base/a.h', lines: '2-3', count: 2 }]);
});

test('lines that follow one another are one range', () => {
  assert.equal(rangesOf([3, 4, 5, 9, 11, 12]), '3-5, 9, 11-12');
});
