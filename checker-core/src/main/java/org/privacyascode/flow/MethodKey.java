package org.privacyascode.flow;

import org.objectweb.asm.Type;

/** A method of the application. */
record MethodKey(String owner, String name, String descriptor) implements Comparable<MethodKey> {

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof MethodKey key
                        && name.equals(key.name)
                        && owner.equals(key.owner)
                        && descriptor.equals(key.descriptor);
    }

    @Override
    public int hashCode() {
        return (owner.hashCode() * 31 + name.hashCode()) * 31 + descriptor.hashCode();
    }

    String returnType() {
        return typeName(Type.getReturnType(descriptor));
    }

    static String typeName(Type type) {
        return type.getSort() == Type.OBJECT ? type.getInternalName() : type.getDescriptor();
    }

    String binaryOwner() {
        return owner.replace('/', '.');
    }

    @Override
    public int compareTo(MethodKey other) {
        int order = owner.compareTo(other.owner);
        if (order == 0) {
            order = name.compareTo(other.name);
        }
        return order == 0 ? descriptor.compareTo(other.descriptor) : order;
    }
}
