INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head, chain, unlinked, next_expiry) VALUES
(45259229496330, 'rlc', '7fedd77edfc0e7b0f326a306b702a8c3', 7, 14, 11, 6, 2, 'f600bb9f7c9eba2d0e3c6834ca7e7f60f953759f701ca489bda1856e6223b550', '7fedd77edfc0e7b0f326a306b702a8c3', 0, 1769850000000),
(85004421515718, 'two', '4839f9e3d7b5ded1be7028b8e576f0d3', 16, 18, 3, 3, 4, 'b5f9368e7daab191243480dfc062c89148381abff37c5447da80f65003c6f19c', '4839f9e3d7b5ded1be7028b8e576f0d3', 0, NULL);
INSERT INTO root_keys (key, tree) VALUES
('rlc', 45259229496330),
('two', 85004421515718);
INSERT INTO persons (tree, number, email, name, erased_at) VALUES
(45259229496330, 1, 'ada@example.com', 'Ada Owner', NULL),
(45259229496330, 2, 'bob@example.com', 'Bob O''Neil', NULL),
(85004421515718, 1, 'zoe@two.example', 'Zoe', NULL),
(85004421515718, 2, 'ada@example.com', 'Ada Owner', NULL),
(85004421515718, 3, 'mia@four.example', 'mia', NULL),
(85004421515718, 4, 'ops@three.example', 'ops@three.example', NULL);
INSERT INTO organizations (tree, number, key, kind, parent, name, folded_name, region, country, owner, labels, external_id, provisioning, phase, managed_by, version, last_run, allocated, used, held, committed_below, protected, unprotected_by, access, customer_access, used_on_unlink, drained_at, owner_state, owner_until, people, unlinked_at, inside_version, inside_run, assets, anchor, activated, anchored_to, automatic, partner_type) VALUES
(45259229496330, 1, 'rlc', 'Distributor', NULL, 'The rlc', 'the rlc', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 7, 'run-1', 600000, 0, 0, 130000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(45259229496330, 2, 'emea', 'Distributor', 6, 'The emea', 'the emea', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 4, 'run-1', 100000, 0, 0, 50000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(45259229496330, 3, 'de', 'ChildOrganization', 2, 'The de', 'the de', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 3, 'run-1', 30000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(45259229496330, 4, 'fr', 'ChildOrganization', 2, 'The fr', 'the fr', 'eu1', 'DE', 1, '{"tier":"gold"}', 'SF-1', NULL, 'active', 'stack', 7, 'run-1', 20000, 4000, 1000, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(45259229496330, 5, 'usa', 'ChildOrganization', 1, 'The us', 'the us', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 2, 'run-2', 10000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(45259229496330, 6, 'apac', 'Distributor', 1, 'The apac', 'the apac', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', NULL, 2, 'run-2', 120000, 0, 0, 100000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(85004421515718, 1, 'two', 'Distributor', NULL, 'The two', 'the two', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 5, NULL, 500000, 0, 0, 20000, 0, NULL, NULL, 'permit', 'absorb', NULL, NULL, NULL, 1, NULL, 9, NULL, 1, 0, 0, NULL, NULL, NULL),
(85004421515718, 2, 'three', 'ChildOrganization', 1, 'The three', 'the three', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 15, 'run-4', 10000, 0, 0, 0, 0, NULL, 'delegated', 'permit', 'absorb', NULL, NULL, NULL, 0, NULL, 16, NULL, 5, 0, 0, NULL, NULL, NULL),
(85004421515718, 3, 'four', 'ChildOrganization', 1, 'The four', 'the four', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 2, 'run-3', 10000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 2, NULL, 8, NULL, 0, 0, 0, NULL, NULL, NULL);
INSERT INTO retired_keys (tree, key) VALUES
(45259229496330, 'us');
INSERT INTO revisions (tree, revision, at, actor, stack, run, last_entry, previous_hash, hash, last_event, format) VALUES
(45259229496330, 1, 1769846400000, 'operator', 'stack', 'run-1', 5, '0000000000000000000000000000000000000000000000000000000000000000', 'c21ada0cf86034803880428c6bb893db285197c4e04bf63fab48a73cd03ad3c2', 5, 2),
(45259229496330, 2, 1769846400000, 'operator', NULL, 'run-2', 6, 'c21ada0cf86034803880428c6bb893db285197c4e04bf63fab48a73cd03ad3c2', 'd4d4b4861bdc1546a3909a35361853760665f926899a293d3c444ed355a241b7', 7, 2),
(45259229496330, 3, 1769846400000, 'operator', 'stack', 'run-1', 7, 'd4d4b4861bdc1546a3909a35361853760665f926899a293d3c444ed355a241b7', 'c275dfd7a8941a277cf929ccce4fde16205b6bfcab0416b7fa18757574efad18', 9, 2),
(45259229496330, 4, 1769846400000, 'operator', 'stack', 'run-1', 8, 'c275dfd7a8941a277cf929ccce4fde16205b6bfcab0416b7fa18757574efad18', '9c710d974f8436999b9aa66a3cec7a9384f1278f39b5ec7d4a3af2449cc01d9f', 10, 2),
(45259229496330, 5, 1769846400000, 'operator', NULL, NULL, 9, '9c710d974f8436999b9aa66a3cec7a9384f1278f39b5ec7d4a3af2449cc01d9f', 'dfcc430d84feae166c855a5c4bf752f8489ac349f099006e5e7a27c25a6b8ec2', 11, 2),
(45259229496330, 6, 1769846400000, 'operator', NULL, NULL, 10, 'dfcc430d84feae166c855a5c4bf752f8489ac349f099006e5e7a27c25a6b8ec2', 'f603896574a7a372e3becde22ccacef307e71696f019241d4a2d2e46a15c2c00', 12, 2),
(45259229496330, 7, 1769846400000, 'operator', 'stack', 'run-1', 11, 'f603896574a7a372e3becde22ccacef307e71696f019241d4a2d2e46a15c2c00', 'f600bb9f7c9eba2d0e3c6834ca7e7f60f953759f701ca489bda1856e6223b550', 14, 2),
(85004421515718, 1, 1769846400000, 'operator', 'stack', 'run-3', 1, '0000000000000000000000000000000000000000000000000000000000000000', 'c9f26b3cea50817e0f6af831aad8afb43cd0cc059df2013f3631bac09b7a3e1a', 1, 2),
(85004421515718, 2, 1769846400000, 'operator', 'stack', 'run-3', 3, 'c9f26b3cea50817e0f6af831aad8afb43cd0cc059df2013f3631bac09b7a3e1a', 'a88a3b9643059f25e4b99bd32caf5e063d8c55c3cf6b53ebdb23f935752f5d8d', 4, 2),
(85004421515718, 3, 1769846400000, 'operator', 'stack', 'run-3', 3, 'a88a3b9643059f25e4b99bd32caf5e063d8c55c3cf6b53ebdb23f935752f5d8d', '073b03616f2765bd0c4509ac9d4ccf8dd075cf94f32d7fc1d81166e86a3c270c', 5, 2),
(85004421515718, 4, 1769846400000, 'operator', 'stack', 'run-3', 3, '073b03616f2765bd0c4509ac9d4ccf8dd075cf94f32d7fc1d81166e86a3c270c', 'd60a0ffc0edb0f1c62c3b3085f452fbdfb40e23cf1df1a73ff2572c1837599d5', 6, 2),
(85004421515718, 5, 1769846400000, 'u4qhptkg6-1', NULL, NULL, 3, 'd60a0ffc0edb0f1c62c3b3085f452fbdfb40e23cf1df1a73ff2572c1837599d5', '299e2ad47f86cb2f76fef8fd5eda9cf650929bcf192bb0b9c5741e42c9afc978', 7, 2),
(85004421515718, 6, 1769846400000, 'u4qhptkg6-2', NULL, NULL, 3, '299e2ad47f86cb2f76fef8fd5eda9cf650929bcf192bb0b9c5741e42c9afc978', '5cbc27f5669cbeb5462364f08f487e374223377936f58648faa1d6965cebc19f', 8, 2),
(85004421515718, 7, 1769846400000, 'u4qhptkg6-2', NULL, NULL, 3, '5cbc27f5669cbeb5462364f08f487e374223377936f58648faa1d6965cebc19f', '2dee60bab56ec3a3546c10d37ef03c14e21d1a7ed03563d0e88e7eb23cadb02e', 9, 2),
(85004421515718, 8, 1769846400000, 'operator', NULL, NULL, 3, '2dee60bab56ec3a3546c10d37ef03c14e21d1a7ed03563d0e88e7eb23cadb02e', 'dae9ebd8c92867b103ef06eb49556b7cc3e0be8895dcc8384112ed3038076656', 10, 2),
(85004421515718, 9, 1769846400000, 'operator', NULL, NULL, 3, 'dae9ebd8c92867b103ef06eb49556b7cc3e0be8895dcc8384112ed3038076656', 'bec56c77df8b3cbd4ce22be40a6d317716f6a13429a6d497ba4422787808d5a9', 11, 2),
(85004421515718, 10, 1769846400000, 'operator', NULL, NULL, 3, 'bec56c77df8b3cbd4ce22be40a6d317716f6a13429a6d497ba4422787808d5a9', '8e1db735e6710c8cfa64aba70eab0cccbf1a4e46d16f65fb924655a1b3f87451', 12, 2),
(85004421515718, 11, 1769846400000, 'operator', NULL, NULL, 3, '8e1db735e6710c8cfa64aba70eab0cccbf1a4e46d16f65fb924655a1b3f87451', 'b977fcf9e675cb5996f442093fd36a73183aae7b51c9d5fd3951a28343d47547', 13, 2),
(85004421515718, 12, 1769846400000, 'operator', NULL, NULL, 3, 'b977fcf9e675cb5996f442093fd36a73183aae7b51c9d5fd3951a28343d47547', 'ae1d7d9ed564d9502e312941d1a4f5c0cee16ee361a72b18023d257a38be2666', 14, 2),
(85004421515718, 13, 1769846400000, 'operator', NULL, NULL, 3, 'ae1d7d9ed564d9502e312941d1a4f5c0cee16ee361a72b18023d257a38be2666', 'ccb0cbd665a1058d020fc528ca307190ed513f203e53c4820b531496d4514cfb', 15, 2),
(85004421515718, 14, 1769846400000, 'operator', NULL, NULL, 3, 'ccb0cbd665a1058d020fc528ca307190ed513f203e53c4820b531496d4514cfb', '0c4c0c49a77165f67edcde944d54501a90e4d1a2f73b9d82dbe3a9c0317b9c6f', 16, 2),
(85004421515718, 15, 1769846400000, 'operator', 'stack', 'run-4', 3, '0c4c0c49a77165f67edcde944d54501a90e4d1a2f73b9d82dbe3a9c0317b9c6f', 'e1fa44dab07d794131d1a9dda97420a4ca23814fe0f87c1a10e8ebd9db64a858', 17, 2),
(85004421515718, 16, 1769846400000, 'operator', NULL, NULL, 3, 'e1fa44dab07d794131d1a9dda97420a4ca23814fe0f87c1a10e8ebd9db64a858', 'b5f9368e7daab191243480dfc062c89148381abff37c5447da80f65003c6f19c', 18, 2);
INSERT INTO events (tree, sequence, revision, operation, digest, kind, address, organization, before, after) VALUES
(45259229496330, 1, 1, 'jiuNuALmkrlxqO-KeoMpyg', '-ZXdV6y8cTkUleYknpynVM__gVVelaLWiYaGyaDECKE', 'organization.create', 'rlc', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The rlc","region":"eu1","country":"DE","owner":"g1jswolqi-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(45259229496330, 2, 1, 'IWfgzTrpVG1m2BouvhFlQg', 'izgBmdgLAfV87qG43ltpdUBbaHMtAYDPbh1E7PD61Bw', 'organization.create', 'emea', 2, NULL, '{"kind":"Distributor","parent":"rlc","name":"The emea","region":"eu1","country":"DE","owner":"g1jswolqi-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":100000}'),
(45259229496330, 3, 1, 'gkm3dEVMe17frXqzTFlIzA', 'J-N0BdgmmKMxuqY9LpTR9drmvEQebElyCMZrUzx5MmA', 'organization.create', 'de', 3, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The de","region":"eu1","country":"DE","owner":"g1jswolqi-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(45259229496330, 4, 1, 'mlSD4FrDaSvP6X7PH7OwSA', 'AS64mAP2nD2QY465zD4wT5lg5PgWvBBLaGUMfI9aqng', 'organization.create', 'fr', 4, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The fr","region":"eu1","country":"DE","owner":"g1jswolqi-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":20000}'),
(45259229496330, 5, 1, 'xy8UOrLAnoHe73zNbz77Gg', 'kq1XYukeHFMWFLm-xcp0bF5NhYyQlq0TQsasrWzPtnE', 'organization.create', 'us', 5, NULL, '{"kind":"ChildOrganization","parent":"rlc","name":"The us","region":"eu1","country":"DE","owner":"g1jswolqi-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(45259229496330, 6, 2, 'guysgfjjG_a24pvKWIK4cw', 'U8TnJj1oyQ_mfVWj5zf_iyTc4tO8ip8pyKEhO7UGUn0', 'organization.create', 'apac', 6, NULL, '{"kind":"Distributor","parent":"rlc","name":"The apac","region":"eu1","country":"DE","owner":"g1jswolqi-1","labels":{},"externalId":null,"provisioning":null,"managedBy":null,"credits":120000}'),
(45259229496330, 7, 2, '1CIs-tV-hMEK6AisqKlVvw', 'cuz720LdbFPnQZ1RxBHuLTPje-8Oxt_ggVgbp04aC34', 'organization.rekey', 'us', 5, '{"key":"us"}', '{"key":"usa"}'),
(45259229496330, 8, 3, 'IOcBiEnP6oOZnaJRvdg2Pw', 'z5Sni6Hrev4yIjtSjG4BxsYVcA4L4ip2bPSYfSZLM-8', 'owner.name', 'de', 3, '{"owner":"g1jswolqi-1"}', '{"owner":"g1jswolqi-2"}'),
(45259229496330, 9, 3, '_mwUNvh54eJtDgUnJrZZvw', 'RyjxzPEICs0LuP9k-eDssLl5BXpH62pyKd5Ooz-CBQE', 'credits.allocate', 'de', 3, '{"credits":10000}', '{"credits":30000}'),
(45259229496330, 10, 4, 'CMHjylmjeyfeZNQ-41Tstw', 'JVeFQZFppf30SLUZJTOh6JAZNHPJoGYlmX5YjcIMVCI', 'organization.move', 'emea', 2, '{"parent":"rlc"}', '{"parent":"apac"}'),
(45259229496330, 11, 5, 'pDfgzNCg4ZS8e7hJ8bUQ8w', 'DwbGviiZzd514-w0yEU4iKAjavcBzYcGPouVLCkeIBM', 'credits.post', 'fr', 4, NULL, '{"credits":4000}'),
(45259229496330, 12, 6, '2ixvxp3tBREFvie2L3xDIg', 'FsOqlyf2N1LgUVlqpDO_fBQhJLPqyeO79uxlylo2lcY', 'credits.hold', 'fr', 4, NULL, '{"credits":1000,"hold":"hold-367a9936d8d926869e","expiresAt":"2026-01-31T09:00:00.000Z"}'),
(45259229496330, 13, 7, 'ZCz_M2bfA6eJqsMUBHfxhA', 'pGNRpCTI2bQSXr_MBRGIEMikSwA61aj606imYUgTh0A', 'organization.update', 'fr', 4, '{"labels":{},"externalId":null}', '{"labels":{"tier":"gold"},"externalId":"SF-1"}'),
(45259229496330, 14, 7, 'NMZKqYZTpxtkBgNd9IPCSA', 'Po8KG42Cs3B63Xee-IzqOYdbOGBQwgEig5Kw1fgHzDs', 'credits.purchase', 'rlc', 1, '{"purchasedCredits":500000}', '{"purchasedCredits":600000}'),
(85004421515718, 1, 1, 'tRSWbaG5Wn_dHtzVMI4X3Q', '20xEZaj9W59bjm3eSCG29T91zSGK7CUOMTikcZ-9A_U', 'organization.create', 'two', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The two","region":"eu1","country":"DE","owner":"u4qhptkg6-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(85004421515718, 2, 2, 'UFWLsG4Dbf3MdvDf7-mwuA', 'othmzn8IGQDELf3f3v02Cqb_j7KSsYP5oK_m8YXY1B8', 'organization.create', 'three', 2, NULL, '{"kind":"ChildOrganization","parent":"two","name":"The three","region":"eu1","country":"DE","owner":"u4qhptkg6-2","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(85004421515718, 3, 2, 't_jT0QLYrTRRsnWGwiXEtA', '0k9CXIN4fWZGjAqsmX38QV5sdzrdJbccFBV83MSm0SA', 'organization.create', 'four', 3, NULL, '{"kind":"ChildOrganization","parent":"two","name":"The four","region":"eu1","country":"DE","owner":"u4qhptkg6-2","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(85004421515718, 4, 2, 'Y2DGlgnUmtZv9XM2G_AMwA', 'BzU0JfIJKKz5moVt17QTLdU9ACzCHMw2UWanb2dM0wo', 'organization.update', 'three', 2, '{"access":null}', '{"access":"delegated"}'),
(85004421515718, 5, 3, 'Q2YdaBqJJ4os1oAya-ls8A', 'kAOe7FDdSTKLZWjE2qNtE6AUfgeXnf6SRuTqgd15hWc', 'membership.invite', 'two', 1, '{"person":null}', '{"person":"u4qhptkg6-2","roles":["admin"],"state":"invited","invitation":"pending"}'),
(85004421515718, 6, 4, 'mTCPlOIcuyDIrQEh3hhWpw', 's3LahB-wtAikHGm3bc9uWMEVs-Ye_oQdadC8jjF280k', 'sso.create', 'four', 3, '{"sso":null}', '{"sso":{"issuer":"http://127.0.0.1:36181","clientId":"allot","emailDomains":[]}}'),
(85004421515718, 7, 5, '0GJftgM3C-pvqeFwws6elA', 'dIy_N6I6dqvd2Q4_NL1Kq5UtNO2Ik7_8_q3Lh8tVZBs', 'invitation.accept', 'two', 1, '{"person":"u4qhptkg6-1","roles":["owner"],"invitation":"pending"}', '{"person":"u4qhptkg6-1","roles":["owner"],"state":"active"}'),
(85004421515718, 8, 6, 'sKtSU5xlQ9FYwwOlNvURcw', 'DYDNPxuSLbtPk68ZHKgRB-iu04uIG8VHciwyiFM7JPg', 'invitation.accept', 'two', 1, '{"person":"u4qhptkg6-2","roles":["admin"],"invitation":"pending"}', '{"person":"u4qhptkg6-2","roles":["admin"],"state":"active"}'),
(85004421515718, 9, 7, '5i3KsNjl03Hhif1PDaIZqw', 'TBnX64e0a5fT4xcN9F0ls-gHnVXwk_Jz768csDinUfs', 'invitation.accept', 'three', 2, '{"person":"u4qhptkg6-2","roles":["owner"],"invitation":"pending"}', '{"person":"u4qhptkg6-2","roles":["owner"],"state":"active"}'),
(85004421515718, 10, 8, '36c50d0e-a777-47e0-8fe8-d4f5257ec3eb', 'v7eNH6NyvxUIjBPbKwmjvl2AzjxDGCBfrCITaaPXpQQ', 'membership.provision', 'four', 3, NULL, '{"person":"u4qhptkg6-3","roles":["member"],"state":"active","invitation":null,"provisioned":true}'),
(85004421515718, 11, 9, '8ewwMSSkOCSQXlrjy3sxrw', 'tOawx8f2OYFKnPi0u_4iA9NJA-WIrpgV7PaQtR9pAC4', 'account.create', 'two', 1, '{"account":null}', '{"account":{"id":"a-1","provider":"azure","name":"Azure","type":"shared","children":["three"],"portalDefined":true,"autoCustomer":true,"autoAssigned":false,"excludeRule":null}}'),
(85004421515718, 12, 10, 'VoN2T91D3mGFwuS9l6sZdg', '3nMBXHAt1udUD3BufP3pJu72y6i6Clm8QJ5cauJtNOs', 'account.import', 'two', 1, NULL, '{"account":{"id":"a-1","added":1,"changed":0,"unchanged":0,"assigned":1,"excluded":0,"childrenCreated":0}}'),
(85004421515718, 13, 11, 'Tdw2zI2RZd_buE6-8hfJRg', 'uCMN3VVHdvutDGZEXG4gGWKJ5NTsw0Wt0GIWpz7X8lI', 'costCenter.create', 'three', 2, '{"costCenter":null}', '{"costCenter":{"key":"it","name":"IT","code":null,"parent":null,"subAccounts":["s-1"]}}'),
(85004421515718, 14, 12, 'Zqdxg9mqvY_p_1oDl5yxCg', '15HVzYkiPE7NOAWNFmXQmx_7ssZDGjqygaai5BbajFM', 'license.create', 'three', 2, '{"license":null}', '{"license":{"product":"seat","quantity":5}}'),
(85004421515718, 15, 13, 'R8dVIz6QJhna1ojf6wOn-g', 'VeGhPtIUOWRwIBz7hbins8nwKlC854VQNN90I43dE5M', 'license.use', 'three', 2, NULL, '{"product":"seat","count":2,"used":2}'),
(85004421515718, 16, 14, 'MYSvgQzxaCbGSsyDN8-JSw', 'FAIdzg1quYECX3IPD_jSfbGuOFz3PypNmIBWYY7h0lw', 'presentation.create', 'three', 2, '{"presentation":null}', '{"presentation":{"subdomain":"three-care","branding":{"productName":"Care"},"contactMenu":[{"label":"Help"}],"alertsTo":["u4qhptkg6-4"],"support":{"website":"https://three.example"},"management":null}}'),
(85004421515718, 17, 15, 'a8UzYuI4llKsYy9fI5AFdQ', 'LuMhTBdXY74Iw5rYAf7iehEyUBVY-b5-uzBhdOTaL0g', 'billing.create', 'three', 2, '{"billing":null}', '{"billing":{"computers":5,"payment":null,"invoicesTo":null}}'),
(85004421515718, 18, 16, 'XQsUfLVoJ9ghgWqyq1Tmkw', 'm7vucaHQrAS9GfE85S-wdGgYwdwXJcfHF8zm0mCkRm4', 'billing.update', 'three', 2, '{"billing":{"computers":5,"payment":null}}', '{"billing":{"computers":5,"payment":"c102e868066300fe858e111cd12cbc2f"}}');
INSERT INTO ledger_entries (tree, sequence, event, kind, organization, pool, amount, allocated, used, held, committed_below) VALUES
(45259229496330, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(45259229496330, 2, 2, 'allocate', 2, 1, 100000, 100000, 0, 0, 0),
(45259229496330, 3, 3, 'allocate', 3, 2, 10000, 10000, 0, 0, 0),
(45259229496330, 4, 4, 'allocate', 4, 2, 20000, 20000, 0, 0, 0),
(45259229496330, 5, 5, 'allocate', 5, 1, 10000, 10000, 0, 0, 0),
(45259229496330, 6, 6, 'allocate', 6, 1, 120000, 120000, 0, 0, 0),
(45259229496330, 7, 9, 'allocate', 3, 2, 20000, 30000, 0, 0, 0),
(45259229496330, 8, 10, 'move', 2, 6, 100000, 100000, 0, 0, 50000),
(45259229496330, 9, 11, 'post', 4, 2, 4000, 20000, 4000, 0, 0),
(45259229496330, 10, 12, 'hold', 4, 2, 1000, 20000, 4000, 1000, 0),
(45259229496330, 11, 14, 'grant', 1, NULL, 100000, 600000, 0, 0, 130000),
(85004421515718, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(85004421515718, 2, 2, 'allocate', 2, 1, 10000, 10000, 0, 0, 0),
(85004421515718, 3, 3, 'allocate', 3, 1, 10000, 10000, 0, 0, 0);
INSERT INTO memberships (tree, organization, person, roles, state, secret, invitation_state, until, provisioned, scim_id, external_id, issuer, subject) VALUES
(45259229496330, 1, 1, '["owner"]', 'invited', 'c4fee407f57491d7ff408191cabfb98c4c15936dce2c4c65ef1601b1bfc305c2', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(45259229496330, 2, 1, '["owner"]', 'invited', '5b3dc672f4a8d1cf126433dfc4e5c440710a2e417fa32a2d267fde06d455c835', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(45259229496330, 3, 2, '["owner"]', 'invited', '2f1f32d2dbf6ca84835ba3601b05bb2b156e6db7b10dc14ce76049638876950a', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(45259229496330, 4, 1, '["owner"]', 'invited', 'bdfb797d3e8f8a090a3241029fc3d7a3050d108cf36aa475b2ec5db8aeef75d4', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(45259229496330, 5, 1, '["owner"]', 'invited', 'b2dadf845662c6a42aa294f19a0bec0eae9f4e6e1843e33a40d4ff9330342f6b', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(45259229496330, 6, 1, '["owner"]', 'invited', 'd8b9a9f150b2dfcbaf1c9c2b13184d0dc2b42ebc005f41c266e3a5cc18c205d0', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(85004421515718, 1, 1, '["owner"]', 'active', 'e7e30dc57fc9955ab0caa033c5159faca2c428792cb7bc0fb94f7b34a6183e77', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(85004421515718, 1, 2, '["admin"]', 'active', 'ea5452986adedeba848aca35b9b0b80b853ae3fe65bed62bd4ecb59ec9d2d97d', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(85004421515718, 2, 2, '["owner"]', 'active', '01dc2de10b0f459a82a7c7f4b451961276ea367ba14d8d7fb3360bd6df02741f', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(85004421515718, 3, 2, '["owner"]', 'invited', '66a321dc1c4a05891aa2f42e41f471dfe931ed33f4b32826240cc6e8eebd41ed', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(85004421515718, 3, 3, '["member"]', 'active', NULL, NULL, NULL, 1, 'usr-1229f6542e106154e9', NULL, 'http://127.0.0.1:36181', 'subject of mia@four.example');
INSERT INTO sign_ins (tree, organization, issuer, client_id, email_domains) VALUES
(85004421515718, 3, 'http://127.0.0.1:36181', 'allot', '[]');
INSERT INTO holds (tree, id, organization, credits, state, posted, created_at, expires_at) VALUES
(45259229496330, 'hold-367a9936d8d926869e', 4, 1000, 'held', 0, 1769846400000, 1769850000000);
INSERT INTO outbox (id, tree, organization, person, kind, about, secret, created_at, attempts, next_at, sent_at, error) VALUES
('mail-0561f8f78dfb7d2010', 85004421515718, 1, 2, 'invitation', '{"roles":["admin"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-0fa263b338f82f8c89', 45259229496330, 5, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'HxoNdQZijib3Q4DxrRlIXMwjYHCFj7QxzGXiQhHeMQs', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-178772b5c5242bc6e4', 85004421515718, 2, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-274ee0b6f9576bd02d', 45259229496330, 3, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-2fadc5b2f5ea6c2c01', 45259229496330, 3, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'VM8Xkfq9199ythuDH5Nj8MR2QzOvowvoLKtQJswRaXw', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-5fb0ede3052c5919ea', 45259229496330, 4, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', '93XS5bKJ7Cu6D4fNIGw76Zi6DloP8L9kYSzaPjO-0vk', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-66495445487be3c3d5', 45259229496330, 6, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'ykfiedReFrCGH8YK-ZVOlsBtKYCwKPNJOlGZoOoQkVs', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-7ce81e70460183f920', 85004421515718, 3, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'gWnzHo9BAwFYDDvtv7MDJFVRV5tZz8ExNODMvn9CrZE', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-832750b808f5fd1fda', 85004421515718, 1, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-9a32e17a81fb55aae8', 45259229496330, 1, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'yvqTjg2BzslZYRb1Gtb96g3AxzpI8up9GyD-zQyzNkI', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-edc6914ab59be93ed7', 45259229496330, 2, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', '-ZiAyKg-hntsNUAOkZdq-DoLXhTfxVSEPXgXKuV8CIw', 1769846400000, 0, 1769846400000, NULL, NULL);
INSERT INTO tokens (id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at, revoked_at, revoked_by, request, person, home, issuer, maker, maker_home, client_id) VALUES
('tok-8bc82fa3df4d6d8517', '1af49f29b632bd6f75ebd232fb5fb301a58159f66a99423830a1def55f611c02', 'test', 'operator', 'operator', 'full', NULL, NULL, 1769846400000, 'operator', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('tok-e5abd1a7cdde7b20ab', 'b068b5efb722558c236222bc68199a27bae243286fb458f7ebbe3c56eb8efa9c', 'accepted invitation', 'u4qhptkg6-1', 'member', 'full', 85004421515718, 1, 1769846400000, 'u4qhptkg6-1', 1769889600000, NULL, NULL, NULL, 1, 1, NULL, NULL, NULL, NULL),
('tok-009c98c2bee17b816e', '13f34e9691ba5460c43ef82fe9d3d86ccfe76d53bad8c8ba6a83156dbfb1d492', 'accepted invitation', 'u4qhptkg6-2', 'member', 'full', 85004421515718, 1, 1769846400000, 'u4qhptkg6-2', 1769889600000, NULL, NULL, NULL, 2, 1, NULL, NULL, NULL, NULL),
('tok-c37678bf4d0f55bd12', '55077329629d986f7ad6a4fb41f036e635d8c1a499ac4b4bc31ab60703a21497', 'accepted invitation', 'u4qhptkg6-2', 'member', 'full', 85004421515718, 2, 1769846400000, 'u4qhptkg6-2', 1769889600000, NULL, NULL, NULL, 2, 2, NULL, NULL, NULL, NULL),
('tok-24ea19009bd36de382', 'b467435dfbb4ba910fa36c9831c142dabb43e8e12e4c335de88f83c2e9e4b79f', 'ci', 'sa-84fa2121b9731ca390', 'admin', 'full', 85004421515718, 1, 1769846400000, 'u4qhptkg6-1', NULL, NULL, NULL, 'tok-e5abd1a7cdde7b20ab -UH2BB25DAOlNJ5LZjuSZw', NULL, NULL, NULL, 1, 1, NULL),
('tok-8ff1c41f70e9f66ded', 'efabf2e98fcb6ad4aac89b7028000a5bd2a5d9b52218ccf14861a519377a539d', 'inside', 'sa-95c0ec44d6b8ee0d9f', 'admin', 'full', 85004421515718, 2, 1769846400000, 'u4qhptkg6-1', NULL, NULL, NULL, 'tok-e5abd1a7cdde7b20ab YNAHZbNxHIXlEojSiXVvNQ', NULL, NULL, NULL, 1, 1, NULL),
('tok-1726c1a03094f68a52', 'aaff45e51eded2e14394cd2b0e5a61c775b57250ddab7b630ac2cf4fa7ac0e01', 'twice', 'sa-ce9e008cdf5014d0c3', 'admin', 'full', 85004421515718, 2, 1769846400000, 'u4qhptkg6-2', NULL, NULL, NULL, 'tok-c37678bf4d0f55bd12 BBR4bA4Bm6Zf1mGMQyH1Xw', NULL, NULL, NULL, 2, 2, NULL),
('tok-5e2416f59f0da253b7', '8fe571384cb4320401593e47cc12f26977ecbafaf8b715ddadcee4d171b64e0f', 'by ci', 'sa-939d95ddfcbe6f1f3c', 'admin', 'full', 85004421515718, 2, 1769846400000, 'sa-84fa2121b9731ca390', NULL, NULL, NULL, 'tok-24ea19009bd36de382 Dasixlay98HLAMaXadeicw', NULL, NULL, NULL, 1, 1, NULL),
('tok-db453cef1b28d08897', '580c2c94f56821a06e33ae326c6ed50663c9839abf1ab414e8d5c01a2f47c719', 'single sign-on', 'u4qhptkg6-3', 'member', 'full', 85004421515718, 3, 1769846400000, 'u4qhptkg6-3', 1769889600000, NULL, NULL, NULL, 3, 3, 'http://127.0.0.1:36181', NULL, NULL, 'allot');
INSERT INTO nonces (hash, expires_at) VALUES
('ab6f3d1add73414ce1cf2dbf848d80b468e8e72acd19abd1619bd623101f404f', 1769847000000);
INSERT INTO sign_in_keys (name, secret) VALUES
('nonce', 'y8iGcZs6k1fkHV5pd7lH0zvKkJ94tBgwZYkrqlSu6SM');
INSERT INTO cost_centers (tree, organization, key, name, code, parent) VALUES
(85004421515718, 2, 'it', 'IT', NULL, NULL);
INSERT INTO linked_accounts (tree, id, organization, provider, name, type, portal_defined, auto_customer, auto_assigned, exclude_rule, sub_accounts) VALUES
(85004421515718, 'a-1', 1, 'azure', 'Azure', 'shared', 1, 1, 0, NULL, 1);
INSERT INTO account_children (tree, account, child) VALUES
(85004421515718, 'a-1', 2);
INSERT INTO sub_accounts (tree, id, account, name, child, automatic, first_seen) VALUES
(85004421515718, 's-1', 'a-1', 'Web', 2, 0, 1769846400000);
INSERT INTO cost_center_sub_accounts (tree, organization, sub_account, cost_center) VALUES
(85004421515718, 2, 's-1', 'it');
INSERT INTO presentations (tree, organization, subdomain, branding, contact_menu, support, management) VALUES
(85004421515718, 2, 'three-care', '{"productName":"Care"}', '[{"label":"Help"}]', '{"website":"https://three.example"}', NULL);
INSERT INTO alert_recipients (tree, organization, person) VALUES
(85004421515718, 2, 4);
INSERT INTO license_pools (tree, organization, product, quantity, used) VALUES
(85004421515718, 2, 'seat', 5, 2);
INSERT INTO license_uses (tree, organization, product, pool, used) VALUES
(85004421515718, 2, 'seat', 2, 2);
INSERT INTO managed_accounts (tree, organization, since, trial_ends, until, computers, invoices_to, payment) VALUES
(85004421515718, 2, 1769846400000, 1772438400000, NULL, 5, NULL, 'c102e868066300fe858e111cd12cbc2f');
INSERT INTO payment_references (tree, organization, reference) VALUES
(85004421515718, 2, 'pm_1');
INSERT INTO computers (tree, organization, id, name, enrolled_at, seen_at) VALUES
(85004421515718, 2, 'pc', 'PC', 1769846400000, 1769846400000);
