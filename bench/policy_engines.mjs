// SPDX-License-Identifier: MIT
// How long do two policy engines take for one answer? Each way to the power is one policy, as their manuals would write it.
// Answers are compared with those of the rows before they are timed.
//
// node policy_engines.mjs ROWS.json     rows from mandat-bench-rows

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// From the folder that the packages were installed to.
const require = createRequire(`${process.cwd()}/`);
const { newEnforcer, newModelFromString } = require('casbin');
const cedar = require('@cedar-policy/cedar-wasm/nodejs');

const { ways, questions } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

async function casbin() {
    const enforcer = await newEnforcer(newModelFromString(`
[request_definition]
r = post, matter, day, amount, unit
[policy_definition]
p = post, matter, first, last, ceiling, enter, leave
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.post == p.post && r.matter == p.matter && r.day >= p.first && r.day <= p.last && r.amount <= p.ceiling && r.unit >= p.enter && r.unit <= p.leave
`));
    const texts = ways.map((way) => [way.post, way.matter, way.first, way.last, way.ceiling, way.enter, way.leave].map(String));
    // Ways that are alike are one policy.
    await enforcer.addPolicies([...new Map(texts.map((way) => [way.join(), way])).values()]);
    return (asked) => enforcer.enforceSync(String(asked.post), String(asked.matter), asked.day, asked.amount, asked.unit);
}

async function cedarPolicies() {
    const policies = ways.map((way) => `
permit(principal == Post::"${way.post}", action == Action::"decide", resource == Matter::"${way.matter}")
when { context.day >= ${way.first} && context.day <= ${way.last} && context.amount <= ${way.ceiling}
       && context.unit >= ${way.enter} && context.unit <= ${way.leave} };`);
    const parsed = cedar.preparsePolicySet('region', { staticPolicies: policies.join('\n') });
    if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors));
    return (asked) => {
        const answer = cedar.statefulIsAuthorized({
            principal: { type: 'Post', id: String(asked.post) },
            action: { type: 'Action', id: 'decide' },
            resource: { type: 'Matter', id: String(asked.matter) },
            context: { day: asked.day, amount: asked.amount, unit: asked.unit },
            preparsedPolicySetId: 'region',
            entities: [],
        });
        if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
        return answer.response.decision === 'allow';
    };
}

for (const [name, make] of [['casbin', casbin], ['Cedar', cedarPolicies]]) {
    const may = await make();
    for (const [number, asked] of questions.entries())
        if (may(asked) !== asked.is_allowed) {
            console.error(`${name} answers question ${number} otherwise than the rows`);
            process.exit(1);
        }
    const times = [];
    for (let round = 0; round < 5; ++round) {
        const begun = process.hrtime.bigint();
        for (const asked of questions) may(asked);
        times.push(Number(process.hrtime.bigint() - begun) / questions.length);
    }
    times.sort((left, right) => left - right);
    console.log(`${name}: ${ways.length} policies, ${questions.length} questions compared, median ${(times[2] / 1000).toFixed(1)} µs for one answer`);
}
