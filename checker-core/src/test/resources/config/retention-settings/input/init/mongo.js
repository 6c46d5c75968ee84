db.sessions.createIndex({ lastSeen: 1 }, { expireAfterSeconds: 60 * 60 * 24 * 30 });
// db.old.createIndex({ a: 1 }, { expireAfterSeconds: 60 });
db.users.createIndex({ email: 1 }, { unique: true });
db.collection("tokens").createIndex({ at: 1 }, { "expireAfterSeconds": 3600 });
