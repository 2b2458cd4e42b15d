// Builds the course and shows it on this computer until Ctrl-C.
import { build, BuildProblem, leaveOnProblem, readSettings } from './build.ts';
import { serve } from './serve.ts';

const readPort = (text: string | undefined): number => {
  const port = Number(text ?? '4321');
  if (Number.isInteger(port) && port > 0 && port < 65_436) return port;
  throw new BuildProblem(`PORT is “${text ?? ''}”, but should be a number like 4321.`);
};

await leaveOnProblem(async () => {
  const settings = readSettings(process.env);
  const port = readPort(process.env['PORT']);
  await build(settings);
  const site = await serve({ folder: settings.outDir, base: settings.base, port });
  console.log(`\nThe course is at ${site.url}\nCtrl-C ends it.`);
  const leave = (): void => {
    void site.close().then(() => process.exit(0));
  };
  process.on('SIGINT', leave).on('SIGTERM', leave);
  // A page may be asked for in the very moment a new build takes its place.
  process.on('uncaughtException', (error) => {
    console.error(`A page could not be served: ${error.message}`);
  });
});
