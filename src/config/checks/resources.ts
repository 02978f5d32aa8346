/** Checks of resources that the file declares itself. */

import { checkDeclaration } from './declaration.ts';
import type { Finding, Subject } from './finding.ts';

export function checkResources({ config, given }: Subject): readonly Finding[] {
  return Object.entries(config.resources).flatMap(([logicalId, declaration]) => {
    const path = ['resources', logicalId];
    if (given([...path, 'Type'])) return checkDeclaration(declaration, path);
    const hint = 'for example `Type: AWS::SQS::Queue`';
    return [
      { severity: 'error', paths: [[...path, 'Type']], message: `the resource \`${logicalId}\` needs \`Type\``, hint },
    ];
  });
}
