import { expect, it } from 'vitest';
import { Advice } from './advice';
import { openerOf } from './open-page';
import { readOptions } from './options';
import { serve } from './serve';

it('a command serves at the usual port, or at the one it is given', () => {
  expect(readOptions([])).toEqual({ port: 4173, help: false });
  expect(readOptions(['--port', '80'])).toEqual({ port: 80, help: false });
  expect(readOptions(['--port=0', '-h'])).toEqual({ port: 0, help: true });
});

it.each([['--port', 'x'], ['--port', '65536'], ['--port'], ['--prot', '1'], ['4173']])(
  'wrong options are told in a sentence: %s %s',
  (...parameters) => {
    expect(() => readOptions(parameters)).toThrow(Advice);
  },
);

it('a taken port is told in a sentence', async () => {
  const { server, address } = await serve(0);
  const port = Number(new URL(address).port);
  await expect(serve(port)).rejects.toThrow(`Port ${port} is taken.`);
  server.close();
});

it('a page opens by what the system has for it, where someone can see it', () => {
  expect(openerOf('darwin', {})).toEqual(['open']);
  expect(openerOf('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
  expect(openerOf('linux', {})).toBeNull();
  expect(openerOf('darwin', { BROWSER: 'none' })).toBeNull();
});
