INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head, chain, unlinked, next_expiry) VALUES
(33188521122820, 'rlc', '99b40d5832242b58eec014878aabc7bd', 7, 14, 11, 6, 2, '60693236944cc64d3d9e5cf89f55654a3c19aa4096a72d6572c2dc34a60a51c2', '99b40d5832242b58eec014878aabc7bd', 0, 1769850000000),
(26237923866270, 'two', '3ef7ca117a2c6dfb7b9fc2632b6af9e9', 16, 18, 3, 3, 4, 'eaa070dd435fc59c0400dcc352ddaa1ad99292ce72f1f350c90d87b637660fe3', '3ef7ca117a2c6dfb7b9fc2632b6af9e9', 0, NULL);
INSERT INTO root_keys (key, tree) VALUES
('rlc', 33188521122820),
('two', 26237923866270);
INSERT INTO persons (tree, number, email, name, erased_at) VALUES
(26237923866270, 1, 'zoe@two.example', 'Zoe', NULL),
(26237923866270, 2, 'ada@example.com', 'Ada Owner', NULL),
(26237923866270, 3, 'mia@four.example', 'mia', NULL),
(26237923866270, 4, 'ops@three.example', 'ops@three.example', NULL),
(33188521122820, 1, 'ada@example.com', 'Ada Owner', NULL),
(33188521122820, 2, 'bob@example.com', 'Bob O''Neil', NULL);
INSERT INTO organizations (tree, number, key, kind, parent, name, folded_name, region, country, owner, labels, external_id, provisioning, phase, managed_by, version, last_run, allocated, used, held, committed_below, protected, unprotected_by, access, customer_access, used_on_unlink, drained_at, owner_state, owner_until, people, unlinked_at, inside_version, inside_run, assets, anchor, activated, anchored_to, automatic, partner_type) VALUES
(26237923866270, 1, 'two', 'Distributor', NULL, 'The two', 'the two', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 5, NULL, 500000, 0, 0, 20000, 0, NULL, NULL, 'permit', 'absorb', NULL, NULL, NULL, 1, NULL, 9, NULL, 1, 0, 0, NULL, NULL, NULL),
(26237923866270, 2, 'three', 'ChildOrganization', 1, 'The three', 'the three', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 15, 'run-4', 10000, 0, 0, 0, 0, NULL, 'delegated', 'permit', 'absorb', NULL, NULL, NULL, 0, NULL, 16, NULL, 5, 0, 0, NULL, NULL, NULL),
(26237923866270, 3, 'four', 'ChildOrganization', 1, 'The four', 'the four', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 2, 'run-3', 10000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 2, NULL, 8, NULL, 0, 0, 0, NULL, NULL, NULL),
(33188521122820, 1, 'rlc', 'Distributor', NULL, 'The rlc', 'the rlc', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 7, 'run-1', 600000, 0, 0, 130000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(33188521122820, 2, 'emea', 'Distributor', 6, 'The emea', 'the emea', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 4, 'run-1', 100000, 0, 0, 50000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(33188521122820, 3, 'de', 'ChildOrganization', 2, 'The de', 'the de', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 3, 'run-1', 30000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(33188521122820, 4, 'fr', 'ChildOrganization', 2, 'The fr', 'the fr', 'eu1', 'DE', 1, '{"tier":"gold"}', 'SF-1', NULL, 'active', 'stack', 7, 'run-1', 20000, 4000, 1000, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(33188521122820, 5, 'usa', 'ChildOrganization', 1, 'The us', 'the us', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 2, 'run-2', 10000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(33188521122820, 6, 'apac', 'Distributor', 1, 'The apac', 'the apac', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', NULL, 2, 'run-2', 120000, 0, 0, 100000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL);
INSERT INTO retired_keys (tree, key) VALUES
(33188521122820, 'us');
INSERT INTO revisions (tree, revision, at, actor, stack, run, last_entry, previous_hash, hash, last_event, format) VALUES
(26237923866270, 1, 1769846400000, 'operator', 'stack', 'run-3', 1, '0000000000000000000000000000000000000000000000000000000000000000', '8cc1cc045ab9a57742147998c4c4c96c0a42b9141fef5d7ed1c951f2d5eaadbf', 1, 2),
(26237923866270, 2, 1769846400000, 'operator', 'stack', 'run-3', 3, '8cc1cc045ab9a57742147998c4c4c96c0a42b9141fef5d7ed1c951f2d5eaadbf', 'df98f7ced20e8897782597826cbc9c8d8c587062f2b1f73a136726ee4601bc2e', 4, 2),
(26237923866270, 3, 1769846400000, 'operator', 'stack', 'run-3', 3, 'df98f7ced20e8897782597826cbc9c8d8c587062f2b1f73a136726ee4601bc2e', '5f57fa8455f56ac08e7ffd9e59c0255bb8118e518db84f8b7dd9f5b03b3461fc', 5, 2),
(26237923866270, 4, 1769846400000, 'operator', 'stack', 'run-3', 3, '5f57fa8455f56ac08e7ffd9e59c0255bb8118e518db84f8b7dd9f5b03b3461fc', '117412e7d60ea6755336f63d1886ef4e0f576d9f986ea80490f529bc1323d8f0', 6, 2),
(26237923866270, 5, 1769846400000, '9atjafd7i-1', NULL, NULL, 3, '117412e7d60ea6755336f63d1886ef4e0f576d9f986ea80490f529bc1323d8f0', '8883971d80826116f374bad5001ec59398974197e848c34375f58f772b0ed419', 7, 2),
(26237923866270, 6, 1769846400000, '9atjafd7i-2', NULL, NULL, 3, '8883971d80826116f374bad5001ec59398974197e848c34375f58f772b0ed419', 'e022307019982019ea201184a3f44cf70183d3933a7a4bf41d4a79df8be60d98', 8, 2),
(26237923866270, 7, 1769846400000, '9atjafd7i-2', NULL, NULL, 3, 'e022307019982019ea201184a3f44cf70183d3933a7a4bf41d4a79df8be60d98', 'c0b6130801174688e48184869aea774dd78226f506e25eba4ac051f6d31bf554', 9, 2),
(26237923866270, 8, 1769846400000, 'operator', NULL, NULL, 3, 'c0b6130801174688e48184869aea774dd78226f506e25eba4ac051f6d31bf554', '9aaab88711111ce9507792e4e90925c7c366b5619543c786b1bfbcfda2a782e0', 10, 2),
(26237923866270, 9, 1769846400000, 'operator', NULL, NULL, 3, '9aaab88711111ce9507792e4e90925c7c366b5619543c786b1bfbcfda2a782e0', '79996836f9bfd1ce6f65145d283379415857ac1e8c9143fca04b06d4410a907a', 11, 2),
(26237923866270, 10, 1769846400000, 'operator', NULL, NULL, 3, '79996836f9bfd1ce6f65145d283379415857ac1e8c9143fca04b06d4410a907a', '42eb49201031984f4075f94970d97c74f6f520d1e4444d25a066277bee90fc07', 12, 2),
(26237923866270, 11, 1769846400000, 'operator', NULL, NULL, 3, '42eb49201031984f4075f94970d97c74f6f520d1e4444d25a066277bee90fc07', '3b25e34eae9d6684e322ab896c703a17bfa20d6c0168faeb4e4808b4e1c6e679', 13, 2),
(26237923866270, 12, 1769846400000, 'operator', NULL, NULL, 3, '3b25e34eae9d6684e322ab896c703a17bfa20d6c0168faeb4e4808b4e1c6e679', 'f29aaa7b0095887300e89c4bbc677618f6b8f85a9d94fb422288371e09deaf3c', 14, 2),
(26237923866270, 13, 1769846400000, 'operator', NULL, NULL, 3, 'f29aaa7b0095887300e89c4bbc677618f6b8f85a9d94fb422288371e09deaf3c', 'ac6f480b2f485cd6b1979c7b45505a97bb429603ab0cd62a095c322999498ecc', 15, 2),
(26237923866270, 14, 1769846400000, 'operator', NULL, NULL, 3, 'ac6f480b2f485cd6b1979c7b45505a97bb429603ab0cd62a095c322999498ecc', '493cc54d6bdd5c5b8391ef06710faf443bbaec1e2262434bf5cd9eff538b3684', 16, 2),
(26237923866270, 15, 1769846400000, 'operator', 'stack', 'run-4', 3, '493cc54d6bdd5c5b8391ef06710faf443bbaec1e2262434bf5cd9eff538b3684', 'a8590b8ce680bb9e5175916163b0eec35ec62791a993477232f786fd595a1d78', 17, 2),
(26237923866270, 16, 1769846400000, 'operator', NULL, NULL, 3, 'a8590b8ce680bb9e5175916163b0eec35ec62791a993477232f786fd595a1d78', 'eaa070dd435fc59c0400dcc352ddaa1ad99292ce72f1f350c90d87b637660fe3', 18, 2),
(33188521122820, 1, 1769846400000, 'operator', 'stack', 'run-1', 5, '0000000000000000000000000000000000000000000000000000000000000000', 'aaf5fd9b6975ac5675ac1d6b96419e9b3b002c8a39e10445e48a40a1ebc718d5', 5, 2),
(33188521122820, 2, 1769846400000, 'operator', NULL, 'run-2', 6, 'aaf5fd9b6975ac5675ac1d6b96419e9b3b002c8a39e10445e48a40a1ebc718d5', '5ca4423362aba8e6784a288ee5f9f1982b25dc74bd19dc369ec775745c24b6fd', 7, 2),
(33188521122820, 3, 1769846400000, 'operator', 'stack', 'run-1', 7, '5ca4423362aba8e6784a288ee5f9f1982b25dc74bd19dc369ec775745c24b6fd', 'c8ca3014f8c72e3e37e023a0d3c1448cbc958ba43ad81a1f61bd34fa2f3aead5', 9, 2),
(33188521122820, 4, 1769846400000, 'operator', 'stack', 'run-1', 8, 'c8ca3014f8c72e3e37e023a0d3c1448cbc958ba43ad81a1f61bd34fa2f3aead5', 'a8a09cedf1217b1d9b73417ee5c0f3a8c790a05c0c82ecae5671e71bfda1d987', 10, 2),
(33188521122820, 5, 1769846400000, 'operator', NULL, NULL, 9, 'a8a09cedf1217b1d9b73417ee5c0f3a8c790a05c0c82ecae5671e71bfda1d987', '0fd02adeca48f167873bdd7867b6376133d75c9e2d8daab4c2e321aa089e86b1', 11, 2),
(33188521122820, 6, 1769846400000, 'operator', NULL, NULL, 10, '0fd02adeca48f167873bdd7867b6376133d75c9e2d8daab4c2e321aa089e86b1', 'ac2a73ab8f5f24e48808bb9dad7f72c2d4eadb6e3f8e07fafe2b65185c5bc0fa', 12, 2),
(33188521122820, 7, 1769846400000, 'operator', 'stack', 'run-1', 11, 'ac2a73ab8f5f24e48808bb9dad7f72c2d4eadb6e3f8e07fafe2b65185c5bc0fa', '60693236944cc64d3d9e5cf89f55654a3c19aa4096a72d6572c2dc34a60a51c2', 14, 2);
INSERT INTO events (tree, sequence, revision, operation, digest, kind, address, organization, before, after) VALUES
(26237923866270, 1, 1, 'NiANs1Gf7lmoqBw_yU37Ww', '20xEZaj9W59bjm3eSCG29T91zSGK7CUOMTikcZ-9A_U', 'organization.create', 'two', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The two","region":"eu1","country":"DE","owner":"9atjafd7i-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(26237923866270, 2, 2, 'UmU9H7-if-HJBfQqvY4YfQ', 'othmzn8IGQDELf3f3v02Cqb_j7KSsYP5oK_m8YXY1B8', 'organization.create', 'three', 2, NULL, '{"kind":"ChildOrganization","parent":"two","name":"The three","region":"eu1","country":"DE","owner":"9atjafd7i-2","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(26237923866270, 3, 2, 'LXrX0_Hw_2AbAYLB9VzG2g', '0k9CXIN4fWZGjAqsmX38QV5sdzrdJbccFBV83MSm0SA', 'organization.create', 'four', 3, NULL, '{"kind":"ChildOrganization","parent":"two","name":"The four","region":"eu1","country":"DE","owner":"9atjafd7i-2","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(26237923866270, 4, 2, '-hsk9KXXMq-31L_rUkdrJg', 'BzU0JfIJKKz5moVt17QTLdU9ACzCHMw2UWanb2dM0wo', 'organization.update', 'three', 2, '{"access":null}', '{"access":"delegated"}'),
(26237923866270, 5, 3, 'eVUKb_5TSfMF9pJo-MYnTA', 'kAOe7FDdSTKLZWjE2qNtE6AUfgeXnf6SRuTqgd15hWc', 'membership.invite', 'two', 1, '{"person":null}', '{"person":"9atjafd7i-2","roles":["admin"],"state":"invited","invitation":"pending"}'),
(26237923866270, 6, 4, 'Fc0Fc7MEBBf1pqQXC4V2vA', 'CWwfp1BggW1WvEDMFROll7cMRDU6s2fF1yV6o0yhHqA', 'sso.create', 'four', 3, '{"sso":null}', '{"sso":{"issuer":"http://127.0.0.1:40527","clientId":"allot","emailDomains":[]}}'),
(26237923866270, 7, 5, 'gEUiDzscmBI7Qygu8KOTfw', 'E0DXVrWIGmmNxpfMKiTE7jmCYHTgEev61Ls8LGAa-zY', 'invitation.accept', 'two', 1, '{"person":"9atjafd7i-1","roles":["owner"],"invitation":"pending"}', '{"person":"9atjafd7i-1","roles":["owner"],"state":"active"}'),
(26237923866270, 8, 6, 'UHP85Y5w08sUYILIVyLrgw', 'iBdFNovF5kxSsWgXjkGe_t_YNdHsU_hDh-B4HZ9fvSo', 'invitation.accept', 'two', 1, '{"person":"9atjafd7i-2","roles":["admin"],"invitation":"pending"}', '{"person":"9atjafd7i-2","roles":["admin"],"state":"active"}'),
(26237923866270, 9, 7, 'kQf7IoJLBdO9DmIwEzDVdQ', 'hCxL45PUwlzut6fF-YE-h3feRfeAt4wOq07c71pHTdw', 'invitation.accept', 'three', 2, '{"person":"9atjafd7i-2","roles":["owner"],"invitation":"pending"}', '{"person":"9atjafd7i-2","roles":["owner"],"state":"active"}'),
(26237923866270, 10, 8, '849ac053-a9f3-4ad2-a0fb-fa067683918d', '3Aj1klZejF7Q7W170XQAAldJmREJItkWVJ9ooPIXZ5U', 'membership.provision', 'four', 3, NULL, '{"person":"9atjafd7i-3","roles":["member"],"state":"active","invitation":null,"provisioned":true}'),
(26237923866270, 11, 9, 'MD2W8QIQeR33CNbL5_ewSw', 'tOawx8f2OYFKnPi0u_4iA9NJA-WIrpgV7PaQtR9pAC4', 'account.create', 'two', 1, '{"account":null}', '{"account":{"id":"a-1","provider":"azure","name":"Azure","type":"shared","children":["three"],"portalDefined":true,"autoCustomer":true,"autoAssigned":false,"excludeRule":null}}'),
(26237923866270, 12, 10, 'gmrHLpiOSmc5YZkuAoT31A', 'Iuut5waiJCWhMf5WlBxE9Cve9C5EU2P4ZEtsD6F_He8', 'account.import', 'two', 1, NULL, '{"account":{"id":"a-1","added":1,"changed":0,"unchanged":0,"assigned":1,"excluded":0,"childrenCreated":0}}'),
(26237923866270, 13, 11, 'BQKEF1JmhJ_wN1yFf08-sA', 'uCMN3VVHdvutDGZEXG4gGWKJ5NTsw0Wt0GIWpz7X8lI', 'costCenter.create', 'three', 2, '{"costCenter":null}', '{"costCenter":{"key":"it","name":"IT","code":null,"parent":null,"subAccounts":["s-1"]}}'),
(26237923866270, 14, 12, '63Pzzt8pxaXBzTmfEF9qRg', '15HVzYkiPE7NOAWNFmXQmx_7ssZDGjqygaai5BbajFM', 'license.create', 'three', 2, '{"license":null}', '{"license":{"product":"seat","quantity":5}}'),
(26237923866270, 15, 13, 'BXOXrM2L6Y-Ue4uEgK5kxA', 'VeGhPtIUOWRwIBz7hbins8nwKlC854VQNN90I43dE5M', 'license.use', 'three', 2, NULL, '{"product":"seat","count":2,"used":2}'),
(26237923866270, 16, 14, '6_uiNCi1kPXypVcwN2X_uA', 'FAIdzg1quYECX3IPD_jSfbGuOFz3PypNmIBWYY7h0lw', 'presentation.create', 'three', 2, '{"presentation":null}', '{"presentation":{"subdomain":"three-care","branding":{"productName":"Care"},"contactMenu":[{"label":"Help"}],"alertsTo":["9atjafd7i-4"],"support":{"website":"https://three.example"},"management":null}}'),
(26237923866270, 17, 15, 'W9zdW3ariaJbE7sZRThvDw', 'LuMhTBdXY74Iw5rYAf7iehEyUBVY-b5-uzBhdOTaL0g', 'billing.create', 'three', 2, '{"billing":null}', '{"billing":{"computers":5,"payment":null,"invoicesTo":null}}'),
(26237923866270, 18, 16, 'KZJ-Palv_bjb0hm130LdMw', 'iBoBzTYghIBoOnh8g_Z1pnBrueCBDAMgWAHNi7gTDcs', 'billing.update', 'three', 2, '{"billing":{"computers":5,"payment":null}}', '{"billing":{"computers":5,"payment":"5c335e7f12cd853f6305290da7a3872c"}}'),
(33188521122820, 1, 1, 'rvYRl52dMChaQC8008Anxw', '-ZXdV6y8cTkUleYknpynVM__gVVelaLWiYaGyaDECKE', 'organization.create', 'rlc', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The rlc","region":"eu1","country":"DE","owner":"brilgkoas-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(33188521122820, 2, 1, 'Dbhm5KYzm-xF5AVO-ziKOg', 'izgBmdgLAfV87qG43ltpdUBbaHMtAYDPbh1E7PD61Bw', 'organization.create', 'emea', 2, NULL, '{"kind":"Distributor","parent":"rlc","name":"The emea","region":"eu1","country":"DE","owner":"brilgkoas-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":100000}'),
(33188521122820, 3, 1, 'IaU1X1tNRWihQasCaFuBFw', 'J-N0BdgmmKMxuqY9LpTR9drmvEQebElyCMZrUzx5MmA', 'organization.create', 'de', 3, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The de","region":"eu1","country":"DE","owner":"brilgkoas-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(33188521122820, 4, 1, 'kX3C_4v0y5fKfeADFgrHYA', 'AS64mAP2nD2QY465zD4wT5lg5PgWvBBLaGUMfI9aqng', 'organization.create', 'fr', 4, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The fr","region":"eu1","country":"DE","owner":"brilgkoas-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":20000}'),
(33188521122820, 5, 1, 'OJSDGgMrMzOCL0pDmpzqoA', 'kq1XYukeHFMWFLm-xcp0bF5NhYyQlq0TQsasrWzPtnE', 'organization.create', 'us', 5, NULL, '{"kind":"ChildOrganization","parent":"rlc","name":"The us","region":"eu1","country":"DE","owner":"brilgkoas-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(33188521122820, 6, 2, 'expm9A2v139wayGLFTB1YQ', 'U8TnJj1oyQ_mfVWj5zf_iyTc4tO8ip8pyKEhO7UGUn0', 'organization.create', 'apac', 6, NULL, '{"kind":"Distributor","parent":"rlc","name":"The apac","region":"eu1","country":"DE","owner":"brilgkoas-1","labels":{},"externalId":null,"provisioning":null,"managedBy":null,"credits":120000}'),
(33188521122820, 7, 2, 'X7ju8X4j8Nde7257SrT5cg', 'cuz720LdbFPnQZ1RxBHuLTPje-8Oxt_ggVgbp04aC34', 'organization.rekey', 'us', 5, '{"key":"us"}', '{"key":"usa"}'),
(33188521122820, 8, 3, 'YYIPs4PbBxNIwlKsJgm89g', 'z5Sni6Hrev4yIjtSjG4BxsYVcA4L4ip2bPSYfSZLM-8', 'owner.name', 'de', 3, '{"owner":"brilgkoas-1"}', '{"owner":"brilgkoas-2"}'),
(33188521122820, 9, 3, 'iJwyqSA3MeCiI3fbv58bdA', 'RyjxzPEICs0LuP9k-eDssLl5BXpH62pyKd5Ooz-CBQE', 'credits.allocate', 'de', 3, '{"credits":10000}', '{"credits":30000}'),
(33188521122820, 10, 4, 'A143_Fk5sxRkpMMTbYd3vg', 'JVeFQZFppf30SLUZJTOh6JAZNHPJoGYlmX5YjcIMVCI', 'organization.move', 'emea', 2, '{"parent":"rlc"}', '{"parent":"apac"}'),
(33188521122820, 11, 5, 'K2oCKkxzj7KSKT2cBZ56gA', 'DwbGviiZzd514-w0yEU4iKAjavcBzYcGPouVLCkeIBM', 'credits.post', 'fr', 4, NULL, '{"credits":4000}'),
(33188521122820, 12, 6, 'ENlu4Acw2rZ_mxkKvpAgDA', 'FsOqlyf2N1LgUVlqpDO_fBQhJLPqyeO79uxlylo2lcY', 'credits.hold', 'fr', 4, NULL, '{"credits":1000,"hold":"hold-7369516cdc855cfe9b","expiresAt":"2026-01-31T09:00:00.000Z"}'),
(33188521122820, 13, 7, '-Qh9-0zHO3YiSKw1PC8dxA', 'pGNRpCTI2bQSXr_MBRGIEMikSwA61aj606imYUgTh0A', 'organization.update', 'fr', 4, '{"labels":{},"externalId":null}', '{"labels":{"tier":"gold"},"externalId":"SF-1"}'),
(33188521122820, 14, 7, 'DKwi4mAeUG62qlqg9GOzpw', 'Po8KG42Cs3B63Xee-IzqOYdbOGBQwgEig5Kw1fgHzDs', 'credits.purchase', 'rlc', 1, '{"purchasedCredits":500000}', '{"purchasedCredits":600000}');
INSERT INTO ledger_entries (tree, sequence, event, kind, organization, pool, amount, allocated, used, held, committed_below) VALUES
(26237923866270, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(26237923866270, 2, 2, 'allocate', 2, 1, 10000, 10000, 0, 0, 0),
(26237923866270, 3, 3, 'allocate', 3, 1, 10000, 10000, 0, 0, 0),
(33188521122820, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(33188521122820, 2, 2, 'allocate', 2, 1, 100000, 100000, 0, 0, 0),
(33188521122820, 3, 3, 'allocate', 3, 2, 10000, 10000, 0, 0, 0),
(33188521122820, 4, 4, 'allocate', 4, 2, 20000, 20000, 0, 0, 0),
(33188521122820, 5, 5, 'allocate', 5, 1, 10000, 10000, 0, 0, 0),
(33188521122820, 6, 6, 'allocate', 6, 1, 120000, 120000, 0, 0, 0),
(33188521122820, 7, 9, 'allocate', 3, 2, 20000, 30000, 0, 0, 0),
(33188521122820, 8, 10, 'move', 2, 6, 100000, 100000, 0, 0, 50000),
(33188521122820, 9, 11, 'post', 4, 2, 4000, 20000, 4000, 0, 0),
(33188521122820, 10, 12, 'hold', 4, 2, 1000, 20000, 4000, 1000, 0),
(33188521122820, 11, 14, 'grant', 1, NULL, 100000, 600000, 0, 0, 130000);
INSERT INTO memberships (tree, organization, person, roles, state, secret, invitation_state, until, provisioned, scim_id, external_id, issuer, subject) VALUES
(26237923866270, 1, 1, '["owner"]', 'active', 'd6ce452cacd675f46400331e5c9f881e820ecd52e9eaa47569f1becff8756eba', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(26237923866270, 1, 2, '["admin"]', 'active', 'e53db73cc98ae3a29778cbf7c78b796b125cd08442e2edb41a3e36cc1b43ec86', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(26237923866270, 2, 2, '["owner"]', 'active', 'b0c870a5b8fa9c80c317fa6613b748e714c1a9d63fd51a4ddf0a743bdc93ca51', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(26237923866270, 3, 2, '["owner"]', 'invited', '87a7173a4123991c1f1fb29ee5810520d18c5d7815efee5fb8b70aa5a2b8dc38', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(26237923866270, 3, 3, '["member"]', 'active', NULL, NULL, NULL, 1, 'usr-a8127c593c42769fe8', NULL, 'http://127.0.0.1:40527', 'subject of mia@four.example'),
(33188521122820, 1, 1, '["owner"]', 'invited', '2679b349d46c1f95cfb1f13d2cd2c4a250fc45a15d64feec5df1b65bc569f9f6', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(33188521122820, 2, 1, '["owner"]', 'invited', 'e673508acdc5dd01c712d5ec10f5efc9a7e1a640a703402de4eee17b9ab3b9d6', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(33188521122820, 3, 2, '["owner"]', 'invited', '3d48f283831ffd2ff951c7e22e26462a799d9dd11b954fd4dc74ecd2fa234210', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(33188521122820, 4, 1, '["owner"]', 'invited', 'c6d3eee7a9d208ec58ac2524bff5010c2d0ddfa65f00e53bb5d4bd5821ffc86e', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(33188521122820, 5, 1, '["owner"]', 'invited', 'c29948c4dad3346b3e2e419a3ecca1cf0f7751592976ec95a4d8ef3d8b9e85f8', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(33188521122820, 6, 1, '["owner"]', 'invited', '295bf28bf8c31a5c9e9c7721a97db614794fafa597b6c75992957ca1157cef18', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL);
INSERT INTO sign_ins (tree, organization, issuer, client_id, email_domains) VALUES
(26237923866270, 3, 'http://127.0.0.1:40527', 'allot', '[]');
INSERT INTO holds (tree, id, organization, credits, state, posted, created_at, expires_at) VALUES
(33188521122820, 'hold-7369516cdc855cfe9b', 4, 1000, 'held', 0, 1769846400000, 1769850000000);
INSERT INTO outbox (id, tree, organization, person, kind, about, secret, created_at, attempts, next_at, sent_at, error) VALUES
('mail-0e7e92c15ed57da9e0', 26237923866270, 1, 2, 'invitation', '{"roles":["admin"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-340380305362e278d2', 26237923866270, 2, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-74618c85a128b224d1', 26237923866270, 1, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-7b3a4c3e6759d73997', 33188521122820, 6, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'Yo1YxUBzUFDvWPZWf-FbqHNUxhL5mlZoZhhRsK95WY4', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-8e9c71a6458cd70507', 33188521122820, 5, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'kWnFw-R1Cqg4bY9ZOL3pCt2Cyl7RKKWANMeQbYqcQsg', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-ad6f0be03ef0d8d047', 33188521122820, 3, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-c6518a19293e1f7b4f', 33188521122820, 3, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'qa5ZpTNxsQLieXiYuhL1G11C8AARAy9mRiITZxkgMb4', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-d2e15062756a547572', 26237923866270, 3, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'DqZOfKA2AyeglKwNvZjDjJb7n4mXhuH0Ypyl-veWZZc', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-dac7f268dd90964f3a', 33188521122820, 4, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'kMfR-zkStYfwjBau-7PgrQKnu81QbmUofyZ5NG62w6Y', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-e5379df2c7376082c9', 33188521122820, 1, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'auj-KxBDWo0xUCHTkhYX41Q3Qoxi7Do-yPzNWNS7uGw', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-f4ab3950ae527905a9', 33188521122820, 2, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'jLBe9XyXXX7rAd-zKUU23yfE9TXmmKzE4VOZI6j12Wc', 1769846400000, 0, 1769846400000, NULL, NULL);
INSERT INTO tokens (id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at, revoked_at, revoked_by, request, person, home, issuer, maker, maker_home, client_id) VALUES
('tok-279b73546f16f87a8a', '1af49f29b632bd6f75ebd232fb5fb301a58159f66a99423830a1def55f611c02', 'test', 'operator', 'operator', 'full', NULL, NULL, 1769846400000, 'operator', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('tok-541855054990c1902b', '6f47b3b995825a8ecfaab38cc952d26f95803d70fe06304d23955bd9f38b7b04', 'accepted invitation', '9atjafd7i-1', 'member', 'full', 26237923866270, 1, 1769846400000, '9atjafd7i-1', 1769889600000, NULL, NULL, NULL, 1, 1, NULL, NULL, NULL, NULL),
('tok-ce531cbb8a0a01ac7d', 'e7f74f33d77a247c37062ffdd81ea84ba7b7ff459ce20188127fbe31e4b48135', 'accepted invitation', '9atjafd7i-2', 'member', 'full', 26237923866270, 1, 1769846400000, '9atjafd7i-2', 1769889600000, NULL, NULL, NULL, 2, 1, NULL, NULL, NULL, NULL),
('tok-a3b7d2560976a5970c', 'a60cff7d6e3e188583637e4ffe81bfd8ba02c15ad1ada6eb94f4ab9cc7e606cd', 'accepted invitation', '9atjafd7i-2', 'member', 'full', 26237923866270, 2, 1769846400000, '9atjafd7i-2', 1769889600000, NULL, NULL, NULL, 2, 2, NULL, NULL, NULL, NULL),
('tok-20360e926b5dec9fb4', 'b467435dfbb4ba910fa36c9831c142dabb43e8e12e4c335de88f83c2e9e4b79f', 'ci', 'sa-6d9ab043dc59ff589f', 'admin', 'full', 26237923866270, 1, 1769846400000, '9atjafd7i-1', NULL, NULL, NULL, 'tok-541855054990c1902b MQ043528jtu4pFB2N3sAWQ', NULL, NULL, NULL, 1, 1, NULL),
('tok-2ca96a3e984969569c', 'efabf2e98fcb6ad4aac89b7028000a5bd2a5d9b52218ccf14861a519377a539d', 'inside', 'sa-c11ea416a5dc4a4e3d', 'admin', 'full', 26237923866270, 2, 1769846400000, '9atjafd7i-1', NULL, NULL, NULL, 'tok-541855054990c1902b Hvh8c1FWjOoydYBV6mBVfg', NULL, NULL, NULL, 1, 1, NULL),
('tok-5d5d046cdf43ef6f9e', 'aaff45e51eded2e14394cd2b0e5a61c775b57250ddab7b630ac2cf4fa7ac0e01', 'twice', 'sa-25d8c0b66d5cf29d8f', 'admin', 'full', 26237923866270, 2, 1769846400000, '9atjafd7i-2', NULL, NULL, NULL, 'tok-a3b7d2560976a5970c dvhqgLC_FYtWyTeuE7cTuQ', NULL, NULL, NULL, 2, 2, NULL),
('tok-4446a975ae1ae16e96', '8fe571384cb4320401593e47cc12f26977ecbafaf8b715ddadcee4d171b64e0f', 'by ci', 'sa-252a3aca947a41c5aa', 'admin', 'full', 26237923866270, 2, 1769846400000, 'sa-6d9ab043dc59ff589f', NULL, NULL, NULL, 'tok-20360e926b5dec9fb4 -Uo-vs3dqjecCgJR0mEgIw', NULL, NULL, NULL, 1, 1, NULL),
('tok-6cabd2ab938a3b4ace', '580c2c94f56821a06e33ae326c6ed50663c9839abf1ab414e8d5c01a2f47c719', 'single sign-on', '9atjafd7i-3', 'member', 'full', 26237923866270, 3, 1769846400000, '9atjafd7i-3', 1769889600000, NULL, NULL, NULL, 3, 3, 'http://127.0.0.1:40527', NULL, NULL, 'allot');
INSERT INTO nonces (hash, expires_at) VALUES
('018dae524d12324e98852f4f0767be0435fea027ad80d0b99332199d3ca6862f', 1769847000000);
INSERT INTO sign_in_keys (name, secret) VALUES
('nonce', 'MC7sfr0Rfr81GrqZUiM51Qq4scFE7M9aifHxcSHByc4');
INSERT INTO cost_centers (tree, organization, key, name, code, parent) VALUES
(26237923866270, 2, 'it', 'IT', NULL, NULL);
INSERT INTO linked_accounts (tree, id, organization, provider, name, type, portal_defined, auto_customer, auto_assigned, exclude_rule, sub_accounts) VALUES
(26237923866270, 'a-1', 1, 'azure', 'Azure', 'shared', 1, 1, 0, NULL, 1);
INSERT INTO account_children (tree, account, child) VALUES
(26237923866270, 'a-1', 2);
INSERT INTO sub_accounts (tree, id, account, name, child, automatic, first_seen) VALUES
(26237923866270, 's-1', 'a-1', 'Web', 2, 0, 1769846400000);
INSERT INTO cost_center_sub_accounts (tree, organization, sub_account, cost_center) VALUES
(26237923866270, 2, 's-1', 'it');
INSERT INTO presentations (tree, organization, subdomain, branding, contact_menu, support, management) VALUES
(26237923866270, 2, 'three-care', '{"productName":"Care"}', '[{"label":"Help"}]', '{"website":"https://three.example"}', NULL);
INSERT INTO alert_recipients (tree, organization, person) VALUES
(26237923866270, 2, 4);
INSERT INTO license_pools (tree, organization, product, quantity, used) VALUES
(26237923866270, 2, 'seat', 5, 2);
INSERT INTO license_uses (tree, organization, product, pool, used) VALUES
(26237923866270, 2, 'seat', 2, 2);
INSERT INTO managed_accounts (tree, organization, since, trial_ends, until, computers, invoices_to, payment) VALUES
(26237923866270, 2, 1769846400000, 1772438400000, NULL, 5, NULL, '5c335e7f12cd853f6305290da7a3872c');
INSERT INTO payment_references (tree, organization, reference) VALUES
(26237923866270, 2, 'pm_1');
INSERT INTO computers (tree, organization, id, name, enrolled_at, seen_at) VALUES
(26237923866270, 2, 'pc', 'PC', 1769846400000, 1769846400000);
INSERT INTO terraform_states (tree, organization, name, version, lock_id, lock_info, locked_by, locked_at) VALUES
(26237923866270, 2, 'prod', 1, 'run', '{"ID":"run","Operation":"OperationTypeApply","Who":"ada@box","Version":"1.11.4"}', 'operator', 1769846400000);
INSERT INTO terraform_state_versions (tree, organization, name, version, kind, lineage, serial, bytes, digest, terraform, written_at, written_by, lock_id, operation, who, restored, sealed_by, content) VALUES
(26237923866270, 2, 'prod', 1, 'write', 'a', 1, 95, '85c8055cc2a9f7464521210e1743670e50af5314716107e346f1b912d91e128f', '1.11.4', 1769846400000, 'operator', NULL, NULL, NULL, NULL, 'd00156c88cdb', 'xOztgUNDmuF76Bf02q2F6uppodO7fVHxrRBqsHqMTtvWgUT3Tmlq+wD62UK0kZP+f47kMxdeVgzGq2WaGcYD0wm+bc6BI1AVRuyaXimjpZiZJJanZ4wZX0QWscmRMUU9fKzZNPp81QqtJzP9yFcckBwbBGAL/mBCYUNH0u5Kfw==');
