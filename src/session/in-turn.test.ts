import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

it('runs each in a task of its own, in order, so that what is asked meanwhile comes between', async () => {
  const ran: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  inTurn(() => {
    ran.push('first');
    setTimeout(() => ran.push('a key'));
    inTurn(() => ran.push('fourth'));
  });
  const takeBack = inTurn(() => ran.push('taken back'));
  inTurn(() => ran.push('second'));
  inTurn(() => {
    ran.push('third');
    inTurn(resolve);
  });
  takeBack();
  expect(ran).toEqual([]);
  await promise;
  expect(ran.filter((each) => each !== 'a key')).toEqual(['first', 'second', 'third', 'fourth']);
  expect(ran.indexOf('a key')).toBeLessThan(ran.indexOf('third'));
});
