import { runCommand } from './run-command.ts';
import type { Step } from './step.ts';

/** A step that passes when its programs all end with exit code 0. */
export function commandStep(name: string, commands: readonly (readonly string[])[]): Step {
  return {
    name,
    run: async () => {
      const results = await Promise.all(commands.map(([program = '', ...args]) => runCommand(program, args)));
      const failed = results.filter(({ code }) => code !== 0);
      return {
        passed: results.length - failed.length,
        failed: failed.length,
        ...(failed.length > 0 ? { details: failed.map(({ output }) => output).join('\n') } : {}),
      };
    },
  };
}
