import GRDB

extension LedgerSchema {
  /// The Merkle tree over the journal's entries, and the signed heads.
  static func createTree(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Derived: nodes of every sixth level of the tree (RFC 9162), 64 a page; a node that is there never changes.
        CREATE TABLE treePage (
          level INTEGER NOT NULL CHECK (level IN (6, 12, 18, 24, 30)),
          page INTEGER NOT NULL CHECK (page >= 0),
          nodeCount INTEGER NOT NULL CHECK (nodeCount BETWEEN 1 AND 64),
          nodes BLOB NOT NULL CHECK (length(nodes) = 32 * nodeCount),
          PRIMARY KEY (level, page)
        ) STRICT;
        CREATE TRIGGER treeNodeIsFrozen BEFORE UPDATE ON treePage
        WHEN NEW.level <> OLD.level OR NEW.page <> OLD.page OR NEW.nodeCount <= OLD.nodeCount
          OR substr(NEW.nodes, 1, length(OLD.nodes)) <> OLD.nodes
        BEGIN SELECT RAISE(ABORT, 'a node of the tree never changes'); END;
        CREATE TRIGGER treeNodeIsNeverDeleted BEFORE DELETE ON treePage
        BEGIN SELECT RAISE(ABORT, 'a node of the tree never changes'); END;
        -- One row: where the tree grows, the roots of its whole subtrees, the greatest first.
        CREATE TABLE treeEdge (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          size INTEGER NOT NULL CHECK (size >= 0),
          peaks BLOB NOT NULL
        ) STRICT;
        -- One head a finished batch: what the journal was, signed.
        CREATE TABLE treeHead (
          number INTEGER PRIMARY KEY CHECK (number >= 1),
          batch INTEGER NOT NULL UNIQUE REFERENCES batch,
          size INTEGER NOT NULL,                     -- entries of the tree
          root BLOB NOT NULL CHECK (length(root) = 32),
          position INTEGER NOT NULL,                 -- entries that numbers know
          receivedAt INTEGER NOT NULL,               -- milliseconds UTC
          chain BLOB NOT NULL CHECK (length(chain) = 32), -- the last segment's digest
          previous BLOB NOT NULL CHECK (length(previous) = 32), -- SHA-256 of the head before
          signature BLOB NOT NULL CHECK (length(signature) = 64) -- Ed25519
        ) STRICT;
        CREATE TRIGGER treeHeadFollowsTheLast BEFORE INSERT ON treeHead
        WHEN NEW.number <> coalesce(
            (SELECT number + 1 FROM treeHead ORDER BY number DESC LIMIT 1), 1)
          OR NEW.size < coalesce((SELECT size FROM treeHead ORDER BY number DESC LIMIT 1), 0)
        BEGIN SELECT RAISE(ABORT, 'tree heads have no gaps'); END;
        CREATE TRIGGER treeHeadIsNeverUpdated BEFORE UPDATE ON treeHead
        BEGIN SELECT RAISE(ABORT, 'a tree head never changes'); END;
        CREATE TRIGGER treeHeadIsNeverDeleted BEFORE DELETE ON treeHead
        BEGIN SELECT RAISE(ABORT, 'a tree head never changes'); END;
        -- One row: the key that heads are signed with, as everybody may know it.
        CREATE TABLE ledgerKey (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          publicKey BLOB NOT NULL CHECK (length(publicKey) = 32)
        ) STRICT;
        CREATE TRIGGER ledgerKeyStays BEFORE UPDATE ON ledgerKey
        BEGIN SELECT RAISE(ABORT, 'a ledger has one key'); END;
        CREATE TRIGGER ledgerKeyIsNeverDeleted BEFORE DELETE ON ledgerKey
        BEGIN SELECT RAISE(ABORT, 'a ledger has one key'); END;
        """)
  }
}
