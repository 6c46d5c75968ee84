package shop;

class Visit {
    String ipAddress;
}
